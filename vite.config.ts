import { sveltekit } from '@sveltejs/kit/vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * Lets the bundler leave out d3-transition. It adds methods to selections as it loads, so that `d3` brings
 * it along, with all of d3-selection, whatever is taken by name; nothing here selects by d3.
 */
function leaveOutTransitions(): Plugin {
  return {
    name: 'leave-out-d3-transition',
    transform: {
      filter: { id: /node_modules[\\/]d3-transition[\\/]/ },
      handler: () => ({ moduleSideEffects: false })
    }
  }
}

export default defineConfig({
  plugins: [leaveOutTransitions(), sveltekit()],
  build: { assetsInlineLimit: 0 },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Two cores: more workers only wait for each other. Tests hold no state outside themselves, so that
    // modules are loaded once for a worker, not once for a file.
    maxWorkers: 2,
    pool: 'threads',
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
