import { foldText } from './index.ts';

const LEGAL_FORMS = /[\s,]+(ab|aktiebolag|as|asa|a\/s|aps|oy|oyj|abp|plc|ltd|inc|gmbh|ag|se|\(publ\))\.?$/;

/** Whether two names of companies mean the same one, legal forms aside ("Nordhav AB", "Nordhav"). */
export function sameCompany(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  let folded = foldText(text);
  for (let next = folded.replace(LEGAL_FORMS, ''); next !== folded; next = folded.replace(LEGAL_FORMS, ''))
    folded = next;
  return folded;
}
