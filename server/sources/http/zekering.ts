import { circuitBreaker, CircuitState, handleWhen } from 'cockatiel'
import { Bronfout } from './bronfout.ts'

type Limieten = { bronFouten: number; bronRust: number }

/** So many failures within `bronFouten` are no coincidence. */
const TE_VEEL = 5

/**
 * Leaves a source alone that fails again and again: for `bronRust` nobody asks it anything, then one question tries.
 * cockatiel has breakers that count in a row or in per cent; a source that fails now and then for all its visitors at once
 * needs a number in a time.
 */
export function maakZekering({ bronFouten, bronRust }: Limieten) {
  let fouten: number[] = []
  const teller = {
    state: undefined,
    success(state: CircuitState) {
      if (state === CircuitState.HalfOpen) fouten = []
    },
    failure() {
      const nu = performance.now()
      fouten = [...fouten.filter((toen) => nu - toen < bronFouten), nu]
      return fouten.length >= TE_VEEL
    },
  }
  const breaker = circuitBreaker(
    handleWhen((fout) => fout instanceof Bronfout && fout.telt),
    { halfOpenAfter: bronRust, breaker: teller },
  )
  let rustTot = 0
  breaker.onBreak(() => (rustTot = performance.now() + bronRust))
  // a source that came back starts anew
  breaker.onReset(() => (fouten = []))
  return {
    /** Whether a question would be refused, or would have to wait for the one that tries. */
    isOpen: () => performance.now() < rustTot || breaker.state === CircuitState.HalfOpen,
    isProef: () => breaker.state === CircuitState.HalfOpen,
    vraag: <T>(doe: () => Promise<T>, signal: AbortSignal) => breaker.execute(doe, signal),
  }
}
