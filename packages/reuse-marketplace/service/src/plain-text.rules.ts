import { Invalid, type Message } from '@gemeengoed/module-kit';

// Control characters, lone surrogates and marks that turn the reading direction can make a text look like another.
const unreadable = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * The text as it is kept: NFC, without space around it.
 *
 * @param most number of characters (code points) that it may have
 * @throws Invalid on the field when it is empty, too long or holds characters that cannot be read
 */
export function plainText(field: string, text: string, most: number): string {
  const kept = text.normalize('NFC').trim();
  const refuse = (says: Message): never => {
    throw new Invalid(says, { [field]: says });
  };
  if (kept === '') refuse({ nl: 'Vul dit in.', en: 'Fill this in.' });
  if ([...kept].length > most)
    refuse({ nl: `Gebruik hoogstens ${most} tekens.`, en: `Use at most ${most} characters.` });
  if (unreadable.test(kept)) refuse({ nl: 'Haal onleesbare tekens weg.', en: 'Remove unreadable characters.' });
  return kept;
}
