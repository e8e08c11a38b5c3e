import type { DraftTemplates } from '../words/index.ts';

/**
 * Short messages as they come, by the language of the contact (which need not be the user's) and kind. Words in braces
 * are filled with what is known; a line with something unknown is left out. The user can reword them in the settings.
 */
export const DRAFT_TEMPLATES: DraftTemplates = {
  sv: {
    hello: `Hej {name}!

Det var i {last} vi hördes sist, och jag kom att tänka på dig. Hur har du det?
Du nämnde att du sökte {need}. Har det löst sig?
Jag känner någon som kan hjälpa till: {helper}. Säg till, så kopplar jag ihop er.

Ska vi ta en kaffe eller ett samtal någon dag?`,
    reply: `Hej {name}!

Förlåt att svaret har dröjt. Tack för att du hörde av dig.
Du nämnde att du sökte {need}. Är det fortfarande aktuellt?

Passar det att ringas i veckan?`,
    promise: `Hej {name}!

Jag har inte glömt vad jag lovade: {promise}. Här kommer det.

Hör av dig om det är något mer du undrar över.`,
    new: `Hej {name}!

Roligt att vi träffades!
Du nämnde att du sökte {need}. Jag funderar vidare på det.
Jag känner någon som kan hjälpa till: {helper}. Säg till, så kopplar jag ihop er.

Ska vi fortsätta samtalet över en kaffe?`,
    dormant: `Hej {name}!

Det var länge sedan, i {last} om jag minns rätt. Jag kom att tänka på dig häromdagen.
Jag minns hur vi träffades: {met}

Hur har du det, och vad arbetar du med nu? Det vore roligt att höras.`,
    occasion: `Hej {name}!

Jag såg det här och ville höra av mig: {occasion}
Hoppas att allt är bra med dig. Det var i {last} vi hördes sist.

Ska vi ses på en kaffe snart?`,
    introduce: `Hej {name} och {helper}!

Jag tror att ni har glädje av att känna varandra, så nu kopplar jag ihop er.
{name} söker {need}.
{helper} kan mycket om {offer}.

Jag lämnar över till er. Hör gärna av er och berätta hur det gick!`,
  },
  da: {
    hello: `Hej {name}

Det var i {last}, vi sidst talte sammen, og jeg kom til at tænke på dig. Hvordan går det?
Du nævnte, at du ledte efter {need}. Har det løst sig?
Jeg kender en, der kan hjælpe: {helper}. Sig til, så sætter jeg jer i forbindelse.

Skal vi tage en kop kaffe eller en snak en af dagene?`,
    reply: `Hej {name}

Undskyld det sene svar, og tak fordi du skrev.
Du nævnte, at du ledte efter {need}. Er det stadig aktuelt?

Passer det, at vi ringes ved i denne uge?`,
    promise: `Hej {name}

Jeg har ikke glemt, hvad jeg lovede: {promise}. Her kommer det.

Skriv endelig, hvis der er mere.`,
    new: `Hej {name}

Det var godt at møde dig!
Du nævnte, at du ledte efter {need}. Det tænker jeg videre over.
Jeg kender en, der kan hjælpe: {helper}. Sig til, så sætter jeg jer i forbindelse.

Skal vi fortsætte snakken over en kop kaffe?`,
    dormant: `Hej {name}

Det er længe siden, vist i {last}, hvis jeg husker rigtigt. Jeg kom til at tænke på dig forleden.
Jeg husker, hvordan vi mødtes: {met}

Hvordan har du det, og hvad arbejder du med nu? Det kunne være hyggeligt at tale sammen.`,
    occasion: `Hej {name}

Jeg så det her og ville lige skrive: {occasion}
Jeg håber, alt er godt hos dig. Det var i {last}, vi sidst talte sammen.

Skal vi mødes over en kop kaffe snart?`,
    introduce: `Hej {name} og {helper}

Jeg tror, I kan få glæde af at kende hinanden, så nu sætter jeg jer i forbindelse.
{name} leder efter {need}.
{helper} ved meget om {offer}.

Så overlader jeg resten til jer. Fortæl mig endelig, hvordan det går!`,
  },
  no: {
    hello: `Hei {name}!

Det var i {last} vi sist snakket sammen, og jeg kom til å tenke på deg. Hvordan går det?
Du nevnte at du lette etter {need}. Har det løst seg?
Jeg kjenner noen som kan hjelpe: {helper}. Si fra, så kobler jeg dere sammen.

Skal vi ta en kaffe eller en prat en dag?`,
    reply: `Hei {name}!

Beklager at svaret har latt vente på seg. Takk for at du tok kontakt.
Du nevnte at du lette etter {need}. Er det fortsatt aktuelt?

Passer det å snakkes denne uken?`,
    promise: `Hei {name}!

Jeg har ikke glemt hva jeg lovet: {promise}. Her kommer det.

Si fra om det er noe mer.`,
    new: `Hei {name}!

Det var hyggelig å møte deg!
Du nevnte at du lette etter {need}. Det tenker jeg videre på.
Jeg kjenner noen som kan hjelpe: {helper}. Si fra, så kobler jeg dere sammen.

Skal vi fortsette praten over en kaffe?`,
    dormant: `Hei {name}!

Det er lenge siden, i {last} om jeg husker riktig. Jeg kom til å tenke på deg her om dagen.
Jeg husker hvordan vi møttes: {met}

Hvordan har du det, og hva jobber du med nå? Det hadde vært hyggelig å snakkes.`,
    occasion: `Hei {name}!

Jeg så dette og ville ta kontakt: {occasion}
Håper alt er bra med deg. Det var i {last} vi sist snakket sammen.

Skal vi ta en kaffe snart?`,
    introduce: `Hei {name} og {helper}!

Jeg tror dere kan ha glede av å kjenne hverandre, så nå kobler jeg dere sammen.
{name} leter etter {need}.
{helper} kan mye om {offer}.

Jeg overlater resten til dere. Fortell meg gjerne hvordan det går!`,
  },
  en: {
    hello: `Hi {name},

It was in {last} that we last spoke, and you came to mind. How are things?
You mentioned you were looking for {need}. Has that worked out?
I know somebody who could help: {helper}. Say the word and I will introduce you.

Shall we have a coffee or a call one of these days?`,
    reply: `Hi {name},

Sorry for the slow answer, and thank you for getting in touch.
You mentioned you were looking for {need}. Is that still so?

Would a call this week suit you?`,
    promise: `Hi {name},

I have not forgotten what I promised: {promise}. Here it is.

Do write if there is anything more.`,
    new: `Hi {name},

It was good to meet you!
You mentioned you were looking for {need}. I am still thinking about that.
I know somebody who could help: {helper}. Say the word and I will introduce you.

Shall we carry on over a coffee?`,
    dormant: `Hi {name},

It has been a long time: {last}, if I remember rightly. You came to mind the other day.
I remember how we met: {met}

How are you, and what are you working on now? It would be good to talk.`,
    occasion: `Hi {name},

I saw this and wanted to write: {occasion}
I hope all is well. It was in {last} that we last spoke.

Shall we have a coffee soon?`,
    introduce: `Hi {name} and {helper},

I think you two would enjoy knowing each other, so I am putting you in touch.
{name} is looking for {need}.
{helper} knows a lot about {offer}.

I will leave it to you from here. Do tell me how it goes!`,
  },
};
