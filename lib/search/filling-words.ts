import { foldText } from '../words/text.ts';

/** Words of a question in English, Swedish and Danish that say nothing of what it is about. */
const FILLING = `
a about all also am an and any anybody anyone are as at be been by can could do does done for from had has have he help
her him his how i if in into is know knows me my need needs of on or our she should some somebody someone that the
their them they this to want was we were what when where which who whom whose will with would you your
alla allt andra att av bra de dem den det din du eller en er ett finns fran for han har hjalp hjalpa hon hur i inom jag
kan kanner kunde kunna med mig min mitt mot mycket nagon nagot nar och om pa ska skulle som till upp ur var vara vem
vet vi vilka vilken vill ville vid
af alle andre at da der dig en et fra gor ham han hende hjaelp hjaelpe hun hvad hvem hvilken hvilke hvor hvordan har
havde ikke jeg kender kunne ma man meget nogen noget nar og os pa sig sin skal til ud var ved vil ville`;

export const FILLING_WORDS: ReadonlySet<string> = new Set(foldText(FILLING).split(' ').filter(Boolean));
