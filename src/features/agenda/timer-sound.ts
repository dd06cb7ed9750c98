let context: AudioContext | undefined

/** Two short tones, made here: no file. False where the browser gives no sound; it wants a gesture on the page first. */
export async function playTones(): Promise<boolean> {
  try {
    context ??= new AudioContext()
    // Without a gesture this never settles.
    await Promise.race([context.resume(), wait(500)])
    if (context.state !== 'running') return false
    playTone(context, 660, 0)
    playTone(context, 880, 0.35)
    return true
  } catch {
    return false
  }
}

/** The same for all tabs in which the timer ends at this moment: one of them plays. */
export async function playOnce(name: string): Promise<void> {
  if (!navigator.locks) return void (await playTones())
  await navigator.locks.request(`harreman:sound/${name}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return
    await playTones()
    await wait(3000)
  })
}

/** Lets the sound be heard later without a gesture. */
export function wakeSound(): void {
  try {
    context ??= new AudioContext()
    context.resume().catch(() => undefined)
  } catch {
    // A browser without sound: the switch says so when it is tried.
  }
}

function playTone(audio: AudioContext, frequency: number, delay: number): void {
  const tone = new OscillatorNode(audio, { frequency })
  const volume = new GainNode(audio, { gain: 0 })
  const start = audio.currentTime + delay
  // Swells and fades, so that it does not crack.
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(0.3, start + 0.03)
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.6)
  tone.connect(volume).connect(audio.destination)
  tone.start(start)
  tone.stop(start + 0.65)
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
