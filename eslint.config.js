import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

export default defineConfig(
  { ignores: ['build/', '.svelte-kit/', '.tests/', 'static/', 'test-results/', 'node_modules/'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { process: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 4],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error'
    }
  },
  {
    // The compiler knows every name; a list here would only lag behind it.
    files: ['**/*.ts', '**/*.svelte', '**/*.mjs'],
    rules: { 'no-undef': 'off' }
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: { 'max-lines-per-function': ['error', { max: 40 }] }
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      // Days are counted in UTC: what reads the zone of the machine differs between build and visitor.
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^([gs]et(Date|Day|Month|FullYear|Hours|Minutes)|getTimezoneOffset|toLocale(Date|Time)?String)$/]',
          message: 'Reads the time zone of the machine: use $lib/time.'
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
          message: 'Takes its parts in the time zone of the machine: use $lib/time.'
        },
        {
          selector:
            'ImportSpecifier[imported.name=/^time(Second|Minute|Hour|Day|Week|Month|Year|Format|Parse)/]',
          message: 'Counts in the time zone of the machine: use the one that begins with utc.'
        }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // Knows that props are taken apart with `let`.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Links are made from the View with the base in front; Kit's resolve() knows routes, not addresses.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    // Words are a table.
    files: ['src/lib/locales/**'],
    rules: { 'max-lines': 'off' }
  },
  {
    // Read by any Node, the oldest included.
    files: ['**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', process: 'readonly', console: 'readonly' } },
    rules: { 'no-var': 'off', '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' }
  }
)
