import {AppError, type AppErrorCode} from '../../core/errors.ts';

const codes: Partial<Record<SpeechSynthesisErrorCode, AppErrorCode>> = {
  'not-allowed': 'sound-blocked',
  // Our own cancel never gets here: its utterance has been let go before.
  interrupted: 'voice-interrupted',
  canceled: 'voice-interrupted',
  // A call, or another app that does not share.
  'audio-busy': 'voice-interrupted',
};

/** The fault that a platform's error event stands for. */
export function speechFault(error: SpeechSynthesisErrorCode): AppError {
  return new AppError(codes[error] ?? 'voice-failed', {cause: error});
}
