/** The parts of the settings that are screens of their own elsewhere. */
import '../install/rawi-install.ts';
import '../keys/rawi-keys.ts';
import '../look/rawi-look.ts';
