import { describe, expect, it } from 'vitest'
import { joinDates, orderOf, readDate } from '$lib/intake/dates'

/** What is read, in one word: the date, or the fault with its readings. */
function told(cell: string | number, order: Parameters<typeof readDate>[1] = null): string {
  const reading = readDate(cell, order)
  if ('edtf' in reading) return reading.edtf
  return reading.fault === 'ambiguous' ? reading.readings.join(' or ') : reading.fault
}

describe('a date in a table', () => {
  const TABLE: readonly [cell: string | number, read: string][] = [
    ['2019-02-05', '2019-02-05'],
    ['2019-02-05/2019-02-06', '2019-02-05/2019-02-06'],
    ['2019-02', '2019-02'],
    ['2019', '2019'],
    ['2019-05?', '2019-05?'],
    ['2014/..', '2014/..'],
    ['2016/2017', '2016/2017'],
    ['2025-22', '2025-22'],
    ['2019-02-05T09:00:00Z', '2019-02-05'],
    ['2019-02-05 09:30', '2019-02-05'],
    ['26/02/2024', '2024-02-26'],
    ['2/26/2024', '2024-02-26'],
    ['05.02.2019', '2019-02-05'],
    ['5.2.2019.', '2019-02-05'],
    ['05. 02. 2019', '2019-02-05'],
    ['13-02-2019', '2019-02-13'],
    ['02/2019', '2019-02'],
    ['2.2019', '2019-02'],
    ['26/02/24', '2024-02-26'],
    ['26/02/98', '1998-02-26'],
    [43501, '2019-02-05'],
    ['43501', '2019-02-05'],
    ['43501.5', '2019-02-05'],
    ['05/05/2019', '2019-05-05'],
    ['26 February 2024', '2024-02-26'],
    ['26th of Feb 2024', '2024-02-26'],
    ['February 26, 2024', '2024-02-26'],
    ['February 2024', '2024-02'],
    ['Feb 2024', '2024-02'],
    ['1er mars 2024', '2024-03-01'],
    ['août 2023', '2023-08'],
    ['26 februari 2024', '2024-02-26'],
    ['26. Februar 2024', '2024-02-26'],
    ['März 2024', '2024-03'],
    ['2024. gada 26. februāris', '2024-02-26'],
    ['2024. gada februārī', '2024-02'],
    ['2024 m. vasario 26 d.', '2024-02-26'],
    ['2024 m. gegužė', '2024-05'],
    ['12.–15.11.2014', '2014-11-12/2014-11-15'],
    ['12.-15.11.2014.', '2014-11-12/2014-11-15'],
    ['26–28 February 2024', '2024-02-26/2024-02-28'],
    ['26 - 28 Feb 2024', '2024-02-26/2024-02-28'],
    ['from 26 to 28 February 2024', '2024-02-26/2024-02-28'],
    ['du 26 au 28 février 2024', '2024-02-26/2024-02-28'],
    ['van 26 tot en met 28 februari 2024', '2024-02-26/2024-02-28'],
    ['26 t/m 28 februari 2024', '2024-02-26/2024-02-28'],
    ['26. bis 28. Februar 2024', '2024-02-26/2024-02-28'],
    ['2024. gada 26.–28. februāris', '2024-02-26/2024-02-28'],
    ['no 2024. gada 26. februāra līdz 28. februārim', '2024-02-26/2024-02-28'],
    ['2024 m. vasario 26–28 d.', '2024-02-26/2024-02-28'],
    ['nuo 2024 m. vasario 26 d. iki 28 d.', '2024-02-26/2024-02-28'],
    ['28 February – 2 March 2024', '2024-02-28/2024-03-02'],
    ['30.12.2023–02.01.2024', '2023-12-30/2024-01-02'],
    ['01.02.2017. – 29.02.2020.', '2017-02-01/2020-02-29'],
    ['13/02/2019 - 26/02/2019', '2019-02-13/2019-02-26'],
    ['December 2023 – October 2024', '2023-12/2024-10'],
    ['Feb–March 2024', '2024-02/2024-03'],
    ['2016–2017', '2016/2017'],
    ['2014–', '2014/..'],
    ['03/04/2019', '2019-04-03 or 2019-03-04'],
    ['03-04-2019', '2019-04-03 or 2019-03-04'],
    ['03/04/19', '2019-04-03 or 2019-03-04'],
    ['Feb-19', '2019-02 or XXXX-02-19'],
    ['2018-22', '2018-22 or 2018/2022'],
    ['31.02.2019', 'impossible'],
    ['2019-02-30', 'impossible'],
    ['2019-13', 'impossible'],
    ['28.02.2024–26.02.2024', 'reversed'],
    ['26–28 February', 'yearless'],
    ['5.2.', 'yearless'],
    ['Easter 2019', 'unreadable'],
    ['12', 'unreadable'],
    ['week 7, 2019', 'unreadable'],
    ['123456', 'unreadable'],
    ['x', 'unreadable']
  ]
  it.each(TABLE)('%s is read as finely as it is written: %s', (cell, read) => {
    expect(told(cell)).toBe(read)
  })

  it('takes the order that the mapping says', () => {
    expect(told('03/04/2019', 'day-first')).toBe('2019-04-03')
    expect(told('03/04/2019', 'month-first')).toBe('2019-03-04')
    expect(told('2018-22', 'edtf')).toBe('2018-22')
  })

  it('takes the order that its column decides, and none where the column is of two minds', () => {
    expect(orderOf(['03/04/2019', '26/02/2019'])).toBe('day-first')
    expect(orderOf(['03/04/2019', '2/26/2019'])).toBe('month-first')
    expect(orderOf(['03/04/2019', '26/02/2019', '2/26/2019'])).toBeNull()
    expect(orderOf(['03/04/2019', 'soon', 43501, null])).toBeNull()
  })

  it('joins a first and a last day', () => {
    expect(joinDates('2019-02-05', '2019-02-06')).toEqual({ edtf: '2019-02-05/2019-02-06', isSerial: false })
    expect(joinDates('2019-02-06', '2019-02-05')).toEqual({ fault: 'reversed' })
  })
})
