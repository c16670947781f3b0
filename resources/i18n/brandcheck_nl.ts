<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>State of: {what}</source>
        <translation>Stand van: {what}</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Wijzigen: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Verwijderen: {what}</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>nog geen rol</translation>
    </message>
    <message>
        <source>change the state of an action</source>
        <translation>stand van een actie wijzigen</translation>
    </message>
    <message>
        <source>change an action</source>
        <translation>actie wijzigen</translation>
    </message>
    <message>
        <source>remove an action</source>
        <translation>actie verwijderen</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Change the action</source>
        <translation>Actie wijzigen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Keep the action</source>
        <translation>Actie &amp;bewaren</translation>
    </message>
    <message>
        <source>For example: planning gives time for a longer talk</source>
        <translation>Bijvoorbeeld: de planning geeft tijd voor een langer gesprek</translation>
    </message>
    <message>
        <source>A role or department, no name: Customer contact</source>
        <translation>Een rol of afdeling, geen naam: Klantcontact</translation>
    </message>
    <message>
        <source>Ha&amp;s a date</source>
        <translation>Met een &amp;datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Kernwaarde</translation>
    </message>
    <message>
        <source>&amp;What will be done</source>
        <translation>&amp;Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Which &amp;role sees to it</source>
        <translation>Welke &amp;rol ervoor zorgt</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Meten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nieuwe werkruimte…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Werkruimte &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Onlangs &amp;geopend</translation>
    </message>
    <message>
        <source>Open the &amp;example organisation</source>
        <translation>&amp;Voorbeeldorganisatie openen</translation>
    </message>
    <message>
        <source>Add files from out&amp;side…</source>
        <translation>Bestanden van &amp;buiten toevoegen…</translation>
    </message>
    <message>
        <source>Add files from &amp;inside…</source>
        <translation>Bestanden van b&amp;innen toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Tekst &amp;plakken…</translation>
    </message>
    <message>
        <source>Export the report as P&amp;DF…</source>
        <translation>Rapport opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>E&amp;xport for another program</source>
        <translation>E&amp;xporteren voor een ander programma</translation>
    </message>
    <message>
        <source>&amp;Works-council pack…</source>
        <translation>Pa&amp;kket voor de ondernemingsraad…</translation>
    </message>
    <message>
        <source>Export re&amp;views…</source>
        <translation>Beoo&amp;rdelingen exporteren…</translation>
    </message>
    <message>
        <source>I&amp;mport reviews of others…</source>
        <translation>Beoordelingen van anderen i&amp;mporteren…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Werkruimte &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw doen</translation>
    </message>
    <message>
        <source>&amp;Search or command…</source>
        <translation>&amp;Zoeken of opdracht…</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;meten</translation>
    </message>
    <message>
        <source>&amp;Stop what is running</source>
        <translation>&amp;Stoppen met wat nu loopt</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Tekst &amp;groter</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Tekst &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ge&amp;wone tekstgrootte</translation>
    </message>
    <message>
        <source>Switch between light and &amp;dark</source>
        <translation>Wisselen tussen licht en &amp;donker</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>How BrandCheck &amp;measures</source>
        <translation>Hoe BrandCheck m&amp;eet</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About BrandCheck</source>
        <translation>&amp;Over BrandCheck</translation>
    </message>
</context>
<context>
    <name>ActionsPart</name>
    <message>
        <source>Add acti&amp;on</source>
        <translation>Actie t&amp;oevoegen</translation>
    </message>
    <message>
        <source>Write down per gap what will be done, which role sees to it and by when. A next check tells then.</source>
        <translation>Schrijf per kloof op wat er gaat gebeuren, welke rol daarvoor zorgt en voor wanneer. Een volgende meting laat zien hoe het er dan voor staat.</translation>
    </message>
    <message>
        <source>No action was agreed yet</source>
        <translation>Er is nog geen actie afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n actie te laat</numerusform>
            <numerusform>%n acties te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within a week</source>
        <translation>
            <numerusform>%n binnen een week</numerusform>
            <numerusform>%n binnen een week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) wait(s)</source>
        <translation>
            <numerusform>%n actie staat nog open</numerusform>
            <numerusform>%n acties staan nog open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddAction</name>
    <message>
        <source>Add acti&amp;on</source>
        <translation>Actie t&amp;oevoegen</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message>
        <source>Sentences done</source>
        <translation>Zinnen gedaan</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>Eerste lezer</translation>
    </message>
    <message>
        <source>Whose answers correct the percentages</source>
        <translation>Met deze antwoorden worden de percentages gecorrigeerd</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Tweede lezer</translation>
    </message>
    <message>
        <source>Somebody else, who does not know what the first said: it shows how far people agree</source>
        <translation>Iemand anders, die niet weet wat de eerste zei: dan zie je hoever mensen het eens zijn</translation>
    </message>
    <message>
        <source>next sentence</source>
        <translation>volgende zin</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Stop he&amp;re</source>
        <translation>Hie&amp;r stoppen</translation>
    </message>
    <message>
        <source>See what your answers so far say; you can go on later</source>
        <translation>Zie wat je antwoorden tot nu toe zeggen; je kunt later verdergaan</translation>
    </message>
    <message>
        <source>Number: once supports, twice contradicts, again nothing</source>
        <translation>Cijfer: één keer ondersteunt, twee keer spreekt tegen, nog eens niets</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} van {total}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Zin {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What does this sentence do to each value?</source>
        <translation>Wat doet deze zin met elke kernwaarde?</translation>
    </message>
    <message>
        <source>Judge the large sentence; the others are there to understand it. Most sentences do nothing: press Enter.</source>
        <translation>Beoordeel de grote zin; de andere staan erbij om hem te begrijpen. De meeste zinnen doen niets: druk op Enter.</translation>
    </message>
    <message>
        <source>Draw a new sample</source>
        <translation>Trek een nieuwe steekproef</translation>
    </message>
    <message>
        <source>How often does the program err?</source>
        <translation>Hoe vaak vergist het programma zich?</translation>
    </message>
    <message>
        <source>It takes the place of the one that is there. Undo brings that back.</source>
        <translation>Die komt in de plaats van de huidige. Met Ongedaan maken krijg je die terug.</translation>
    </message>
    <message>
        <source>Nobody knows until people have read along. An audit finds out in a quarter of an hour.</source>
        <translation>Dat weet niemand tot mensen hebben meegelezen. Met een steekproef weet je het in een kwartier.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;meten</translation>
    </message>
    <message>
        <source>Texts or values changed since the last check. Check first, so that new texts can be drawn too.</source>
        <translation>Er zijn teksten of kernwaarden veranderd na de laatste meting. Meet eerst, dan kunnen ook nieuwe teksten worden getrokken.</translation>
    </message>
    <message>
        <source>Of a side with fewer than {least} documents no percentage is corrected. How often the program errs you will know all the same.</source>
        <translation>Van een kant met minder dan {least} documenten wordt geen percentage gecorrigeerd. Hoe vaak het programma zich vergist, weet je dan toch.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>First say what you stand for</source>
        <translation>Zeg eerst waar je voor staat</translation>
    </message>
    <message>
        <source>An audit finds out how well the program reads your values. So it needs those first.</source>
        <translation>Een steekproef laat zien hoe goed het programma je kernwaarden leest. Die zijn dus eerst nodig.</translation>
    </message>
    <message>
        <source>To the &amp;values</source>
        <translation>Naar de &amp;kernwaarden</translation>
    </message>
    <message>
        <source>There is nothing to draw from</source>
        <translation>Er is niets om uit te trekken</translation>
    </message>
    <message>
        <source>An audit draws sentences from your documents by chance. Add texts from both sides, then check them.</source>
        <translation>Een steekproef trekt bij toeval zinnen uit je documenten. Voeg teksten van beide kanten toe en meet ze.</translation>
    </message>
    <message>
        <source>To the d&amp;ocuments</source>
        <translation>Naar de d&amp;ocumenten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>First the program reads your documents. Then people read a few of its sentences, and you know how often it errs.</source>
        <translation>Eerst leest het programma je documenten. Daarna lezen mensen een paar van die zinnen, en dan weet je hoe vaak het zich vergist.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Nu meten</translation>
    </message>
    <message>
        <source>Drawing sentences</source>
        <translation>Zinnen trekken</translation>
    </message>
    <message>
        <source>draw a sample</source>
        <translation>steekproef trekken</translation>
    </message>
    <message>
        <source>label a sentence</source>
        <translation>zin beoordelen</translation>
    </message>
    <message>
        <source>take a label back</source>
        <translation>oordeel terugnemen</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>steekproef verwijderen</translation>
    </message>
    <message>
        <source>The sample is gone, with its labels</source>
        <translation>De steekproef is weg, met de oordelen</translation>
    </message>
    <message>
        <source>Brin&amp;g it back</source>
        <translation>&amp;Terughalen</translation>
    </message>
</context>
<context>
    <name>AuditResults</name>
    <message>
        <source>As second rea&amp;der</source>
        <translation>Als twee&amp;de lezer</translation>
    </message>
    <message>
        <source>Draw a ne&amp;w sample</source>
        <translation>Nieuwe steekproef &amp;trekken</translation>
    </message>
    <message>
        <source>&amp;To the report</source>
        <translation>Naar het &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Remove this sample</source>
        <translation>Deze steekproef &amp;verwijderen</translation>
    </message>
    <message>
        <source>Computing what the labels say</source>
        <translation>Uitrekenen wat de antwoorden zeggen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Label %n more sentence(s)</source>
        <translation>
            <numerusform>Nog %n zin b&amp;eoordelen</numerusform>
            <numerusform>Nog %n zinnen b&amp;eoordelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on as second rea&amp;der</source>
        <translation>Verder als twee&amp;de lezer</translation>
    </message>
    <message>
        <source>Have a second rea&amp;der label them</source>
        <translation>Laat een twee&amp;de lezer ze beoordelen</translation>
    </message>
    <message>
        <source>Nothing is labelled yet</source>
        <translation>Er is nog niets beoordeeld</translation>
    </message>
    <message>
        <source>Neither you nor the program found anything in these sentences</source>
        <translation>Jij en het programma vonden allebei niets in deze zinnen</translation>
    </message>
    <message>
        <source>The program reads almost as people do</source>
        <translation>Het programma leest bijna zoals mensen</translation>
    </message>
    <message>
        <source>The program mostly reads as people do</source>
        <translation>Het programma leest meestal zoals mensen</translation>
    </message>
    <message>
        <source>The program reads as people do in part</source>
        <translation>Het programma leest deels zoals mensen</translation>
    </message>
    <message>
        <source>The program often reads otherwise than people do</source>
        <translation>Het programma leest vaak anders dan mensen</translation>
    </message>
    <message>
        <source>The sentences of this sample no longer stand in the documents. Draw a new one.</source>
        <translation>De zinnen van deze steekproef staan niet meer in de documenten. Trek een nieuwe.</translation>
    </message>
    <message>
        <source>Only the second reader labelled sentences. What follows rests on the first reader.</source>
        <translation>Alleen de tweede lezer heeft zinnen beoordeeld. De uitkomst rust op de eerste lezer.</translation>
    </message>
    <message>
        <source>Results appear here as soon as you have labelled a sentence.</source>
        <translation>Hier staat de uitkomst zodra je een zin hebt beoordeeld.</translation>
    </message>
    <message>
        <source>The interval is wide: with more sentences it becomes clear how far they agree.</source>
        <translation>Het interval is breed: met meer zinnen wordt duidelijk hoever ze het eens zijn.</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>zoals het programma vond</translation>
    </message>
    <message>
        <source>corrected, outside, with its 95% interval</source>
        <translation>gecorrigeerd, buiten, met het 95%-interval</translation>
    </message>
    <message>
        <source>corrected, inside, with its 95% interval</source>
        <translation>gecorrigeerd, binnen, met het 95%-interval</translation>
    </message>
    <message>
        <source>The report names the audit and has these percentages as well.</source>
        <translation>Het rapport noemt de steekproef en heeft deze percentages ook.</translation>
    </message>
    <message>
        <source>Percentages are corrected from {least} labelled sentences a side. Now there are {outside} from outside and {inside} from inside.</source>
        <translation>Percentages worden gecorrigeerd vanaf {least} beoordeelde zinnen per kant. Nu zijn het er {outside} van buiten en {inside} van binnen.</translation>
    </message>
    <message>
        <source>Of a side with too few documents no percentage is corrected: add documents and check again.</source>
        <translation>Van een kant met te weinig documenten wordt geen percentage gecorrigeerd: voeg documenten toe en meet opnieuw.</translation>
    </message>
</context>
<context>
    <name>AuditStart</name>
    <message>
        <source>Chance draws the sentences</source>
        <translation>Het toeval trekt de zinnen</translation>
    </message>
    <message>
        <source>Half of them from outside, half from inside, from as many documents as there are. Nobody chooses them, so they stand for all your texts.</source>
        <translation>De helft van buiten, de helft van binnen, uit zoveel documenten als er zijn. Niemand kiest ze uit, dus staan ze voor al je teksten.</translation>
    </message>
    <message>
        <source>You read them without help</source>
        <translation>Je leest ze zonder hulp</translation>
    </message>
    <message>
        <source>You say of each sentence what it does to your values. The program hides its own answers, so that they cannot lead you. One key per answer, and you can stop at any time: what you did counts.</source>
        <translation>Je zegt van elke zin wat die met je kernwaarden doet. Het programma verbergt zijn eigen antwoorden, zodat die je niet sturen. Eén toets per antwoord, en je kunt altijd stoppen: wat je deed, telt.</translation>
    </message>
    <message>
        <source>Then it is known how often the program errs</source>
        <translation>Dan is bekend hoe vaak het programma zich vergist</translation>
    </message>
    <message>
        <source>You see what it gets right, what it misses and what it sees that is not there. Each percentage gets a corrected one beside it, and the report names the audit.</source>
        <translation>Je ziet wat het terecht telt, wat het mist en wat het ziet dat er niet staat. Naast elk percentage komt een gecorrigeerd percentage, en het rapport noemt de steekproef.</translation>
    </message>
    <message>
        <source>&amp;Draw sentences</source>
        <translation>&amp;Zinnen trekken</translation>
    </message>
    <message>
        <source>Keep the sample that is there</source>
        <translation>De huidige steekproef houden</translation>
    </message>
    <message>
        <source>Drawing sentences</source>
        <translation>Zinnen trekken</translation>
    </message>
    <message>
        <source>How many sentences do you want to read?</source>
        <translation>Hoeveel zinnen wil je lezen?</translation>
    </message>
    <message>
        <source>about eight minutes; shows large errors only</source>
        <translation>ongeveer acht minuten; laat alleen grote fouten zien</translation>
    </message>
    <message>
        <source>under fifteen minutes; enough for most organisations</source>
        <translation>binnen een kwartier; genoeg voor de meeste organisaties</translation>
    </message>
    <message>
        <source>about half an hour; corrected percentages with narrower intervals</source>
        <translation>ongeveer een half uur; gecorrigeerde percentages met smallere intervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Add action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add an action for {value}</source>
        <translation>Actie toevoegen bij {value}</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>The sentences of {value}</source>
        <translation>De zinnen van {value}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waardoor</translation>
    </message>
    <message>
        <source>Why {value} changed</source>
        <translation>Waardoor {value} veranderde</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>Door de tijd</translation>
    </message>
    <message>
        <source>{value} through time</source>
        <translation>{value} door de tijd</translation>
    </message>
    <message>
        <source>{figure}: from {then} to {now}. {change}</source>
        <translation>{figure}: van {then} naar {now}. {change}</translation>
    </message>
    <message>
        <source>What supports this value: outside dashed and open, inside solid</source>
        <translation>Wat deze kernwaarde ondersteunt: buiten gestreept en open, binnen dicht</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Key {key}: {role} decided: {decision}</source>
        <translation>Toets {key}: {role} koos: {decision}</translation>
    </message>
</context>
<context>
    <name>ClaimFilters</name>
    <message>
        <source>All states</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Search in promises and facts</source>
        <translation>Zoek in toezeggingen en feiten</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>W&amp;issen</translation>
    </message>
</context>
<context>
    <name>ClaimKeys</name>
    <message>
        <source>accept</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <source>It is so: something must be done about the promise or the practice.</source>
        <translation>Het klopt: er moet iets gebeuren aan de belofte of aan de praktijk.</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>afwijzen</translation>
    </message>
    <message>
        <source>It is not so, or it does not matter. It leaves the report and all counts.</source>
        <translation>Het klopt niet, of het doet er niet toe. Het verdwijnt uit het rapport en uit alle tellingen.</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>doorgeven</translation>
    </message>
    <message>
        <source>A role in your organisation looks into it.</source>
        <translation>Een rol in je organisatie zoekt het uit.</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>heropenen</translation>
    </message>
    <message>
        <source>As if nobody had decided yet; the comment stays.</source>
        <translation>Alsof er nog niets besloten is; de opmerking blijft.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>A remark of your own. It changes nothing else.</source>
        <translation>Een eigen opmerking. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>fact in the text</source>
        <translation>feit in de tekst</translation>
    </message>
    <message>
        <source>Open the document from inside at this sentence; without a fact, the promise.</source>
        <translation>Open het document van binnen bij deze zin; is er geen feit, dan de belofte.</translation>
    </message>
    <message>
        <source>promise in the text</source>
        <translation>belofte in de tekst</translation>
    </message>
    <message>
        <source>Open the document from outside at this sentence.</source>
        <translation>Open het document van buiten bij deze zin.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan</translation>
    </message>
    <message>
        <source>Take back what you decided last.</source>
        <translation>Neem terug wat je het laatst besloot.</translation>
    </message>
</context>
<context>
    <name>ClaimReviewer</name>
    <message>
        <source>accept a finding</source>
        <translation>een bevinding erkennen</translation>
    </message>
    <message>
        <source>open a finding again</source>
        <translation>een bevinding heropenen</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Een andere reden…</translation>
    </message>
    <message>
        <source>Why does it not count?</source>
        <translation>Waarom telt het niet mee?</translation>
    </message>
    <message>
        <source>dismiss a finding</source>
        <translation>een bevinding afwijzen</translation>
    </message>
    <message>
        <source>Another role (no names)…</source>
        <translation>Een andere rol (geen namen)…</translation>
    </message>
    <message>
        <source>Which role looks into it?</source>
        <translation>Welke rol zoekt dit uit?</translation>
    </message>
    <message>
        <source>hand over a finding</source>
        <translation>een bevinding doorgeven</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communicatie</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Klantenservice</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Directie</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Jouw opmerking</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>comment on a finding</source>
        <translation>opmerking bij een bevinding</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Show only these; press again for all</source>
        <translation>Toon alleen deze; druk nog eens voor alles</translation>
    </message>
    <message>
        <source>The fact is about something else</source>
        <translation>Het feit gaat over iets anders</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Verouderd</translation>
    </message>
    <message>
        <source>It is no promise</source>
        <translation>Het is geen toezegging</translation>
    </message>
    <message>
        <source>An exception that the promise allows for</source>
        <translation>Een uitzondering die in de belofte past</translation>
    </message>
    <message>
        <source>No text from inside is about this. That proves nothing: perhaps that text is not here.</source>
        <translation>Geen tekst van binnen gaat hierover. Dat bewijst niets: misschien staat die tekst niet hier.</translation>
    </message>
    <message>
        <source>Green claim</source>
        <translation>Groene claim</translation>
    </message>
    <message>
        <source>Comment: {note}</source>
        <translation>Opmerking: {note}</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>A promise here is one that can be checked: a number, a limit, always, never, free. Beside it stands what texts from inside seem to say about the same. More than half of these pairs turn out to be about something else: read both before you conclude.</source>
        <translation>Een toezegging is een belofte die je kunt controleren: een getal, een grens, altijd, nooit, gratis. Ernaast staat wat teksten van binnen over hetzelfde lijken te zeggen. Meer dan de helft van deze paren blijkt over iets anders te gaan: lees beide voordat je een conclusie trekt.</translation>
    </message>
    <message>
        <source>Texts or values changed since the last check. What stands here is what was found then.</source>
        <translation>Na de laatste meting zijn teksten of kernwaarden veranderd. Hier staat wat er toen gevonden is.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;meten</translation>
    </message>
    <message>
        <source>Promises beside facts</source>
        <translation>Toezeggingen naast feiten</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niets past bij deze filters</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Promised outside</source>
        <translation>Buiten beloofd</translation>
    </message>
    <message>
        <source>Found inside</source>
        <translation>Binnen gevonden</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Nu meten</translation>
    </message>
    <message>
        <source>Here you see each promise that can be checked beside what is written inside. First add texts from both sides.</source>
        <translation>Hier zie je elke belofte die je kunt controleren naast wat er binnen staat. Voeg eerst teksten van beide kanten toe.</translation>
    </message>
    <message>
        <source>&amp;Add documents</source>
        <translation>Documenten &amp;toevoegen</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>BrandCheck looks for promises that can be checked, such as “within 24 hours” or “always free”, and for what texts from inside say about them.</source>
        <translation>BrandCheck zoekt beloften die je kunt controleren, zoals ‘binnen 24 uur’ of ‘altijd gratis’, en wat teksten van binnen daarover zeggen.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>No sentence outside promises something that can be checked: no number, no limit, no always, never or free. If the last check is from before BrandCheck read promises, check again.</source>
        <translation>Geen zin van buiten belooft iets dat je kunt controleren: geen getal, geen grens, geen altijd, nooit of gratis. Is de laatste meting van voor de tijd dat BrandCheck toezeggingen las, meet dan opnieuw.</translation>
    </message>
    <message>
        <source>No promises found</source>
        <translation>Geen toezeggingen gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to look at</source>
        <translation>
            <numerusform>%n toezegging om na te kijken</numerusform>
            <numerusform>%n toezeggingen om na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>No promise was found contradicted inside</source>
        <translation>Er is geen toezegging gevonden die binnen weersproken wordt</translation>
    </message>
    <message>
        <source>You have looked at every contradicted promise</source>
        <translation>Je hebt alle weersproken toezeggingen bekeken</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) found</source>
        <translation>
            <numerusform>%n toezegging gevonden</numerusform>
            <numerusform>%n toezeggingen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) decided about</source>
        <translation>
            <numerusform>over %n regel besloten</numerusform>
            <numerusform>over %n regels besloten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>Codes of the project</source>
        <translation>Codes van het project</translation>
    </message>
    <message>
        <source>{name} (already yours)</source>
        <translation>{name} (heb je al)</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n quote(s)</source>
        <translation>
            <numerusform>{name}, %n citaat</numerusform>
            <numerusform>{name}, %n citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Project “{project}”, made with {program}.</source>
        <translation>Project ‘{project}’, gemaakt met {program}.</translation>
    </message>
    <message>
        <source>Project “{project}”.</source>
        <translation>Project ‘{project}’.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: they are of image or sound, or their text is not in the project.</source>
        <translation>
            <numerusform>%n codering is weggelaten: die gaat over beeld of geluid, of de tekst zit niet in het project.</numerusform>
            <numerusform>%n coderingen zijn weggelaten: die gaan over beeld of geluid, of hun tekst zit niet in het project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) go along as examples that fit</source>
        <translation>
            <numerusform>Er gaat %n citaat mee als voorbeeld dat past</numerusform>
            <numerusform>Er gaan %n citaten mee als voorbeelden die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n as examples against.</source>
        <translation>
            <numerusform>en %n als voorbeeld van het tegendeel.</numerusform>
            <numerusform>en %n als voorbeelden van het tegendeel.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are part of your values from then on, and stay when the texts are deleted.</source>
        <translation>Ze horen dan bij je kernwaarden en blijven staan als de teksten worden verwijderd.</translation>
    </message>
    <message>
        <source>What a code and those below it mark goes along as examples, at most {most} that fit and {most} against.</source>
        <translation>Wat een code en de codes eronder markeren, gaat mee als voorbeelden: hoogstens {most} die passen en {most} van het tegendeel.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Colour, as #RRGGBB</source>
        <translation>Kleur, als #RRGGBB</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Kies een kleur</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Verw&amp;ijderen</translation>
    </message>
    <message>
        <source>Too light to be seen on paper: the report leaves it out.</source>
        <translation>Te licht om op papier te zien: het rapport laat de kleur weg.</translation>
    </message>
    <message>
        <source>Write a colour as # with six digits or letters a to f, such as #24557A.</source>
        <translation>Schrijf een kleur als # met zes cijfers of letters a tot en met f, zoals #24557A.</translation>
    </message>
    <message>
        <source>Colour of the organisation</source>
        <translation>Kleur van de organisatie</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Claim</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>This sentence is no longer in the workspace.</source>
        <translation>Deze zin staat niet meer in de werkruimte.</translation>
    </message>
    <message>
        <source>Beside it: {fact}</source>
        <translation>Ernaast: {fact}</translation>
    </message>
    <message>
        <source>Decided here</source>
        <translation>Hier beoordeeld</translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message>
        <source>Comparing messages</source>
        <translation>Boodschappen vergelijken</translation>
    </message>
    <message>
        <source>Sentences of different departments, and of different texts outside, are laid beside each other. With much text that takes a few minutes; you can go on working.</source>
        <translation>Zinnen van verschillende afdelingen, en van verschillende teksten buiten, worden naast elkaar gelegd. Met veel tekst duurt dat een paar minuten; je kunt gewoon doorwerken.</translation>
    </message>
    <message>
        <source>Com&amp;pare the messages</source>
        <translation>Ve&amp;rgelijk de boodschappen</translation>
    </message>
    <message>
        <source>Between departments</source>
        <translation>Tussen afdelingen</translation>
    </message>
    <message>
        <source>Between texts outside</source>
        <translation>Tussen teksten buiten</translation>
    </message>
    <message>
        <source>Search in these sentences</source>
        <translation>Zoek in deze zinnen</translation>
    </message>
    <message>
        <source>Something to look at: sentences that seem not to go together. Look at each yourself, because many of these pairs turn out to be about different things. Only texts that may be quoted with their department are here.</source>
        <translation>Om naar te kijken: zinnen die niet samen lijken te gaan. Bekijk ze allemaal zelf, want veel van deze paren blijken over verschillende dingen te gaan. Hier staan alleen teksten die met hun afdeling geciteerd mogen worden.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Toon meer (nog %n)</numerusform>
            <numerusform>Toon meer (nog %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair matches.</source>
        <translation>Geen paar past hierbij.</translation>
    </message>
    <message>
        <source>No two messages were found that seem to conflict. That proves nothing: perhaps the texts that do are not here.</source>
        <translation>Er zijn geen twee boodschappen gevonden die elkaar lijken tegen te spreken. Dat bewijst niets: misschien staan de teksten die dat doen hier niet bij.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
</context>
<context>
    <name>ConfrontationPage</name>
    <message>
        <source>Texts or values changed since the last check. What stands here is what was found then.</source>
        <translation>Na de laatste meting zijn teksten of kernwaarden veranderd. Hier staat wat er toen gevonden is.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;meten</translation>
    </message>
    <message>
        <source>Here you see, value by value, what you promise beside what is lived. First say what you value.</source>
        <translation>Hier zie je per kernwaarde wat je belooft naast wat er geleefd wordt. Vul eerst je kernwaarden in.</translation>
    </message>
    <message>
        <source>&amp;Add values</source>
        <translation>&amp;Kernwaarden toevoegen</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Nog geen kernwaarden</translation>
    </message>
    <message>
        <source>Here you see promise and practice beside each other. Add texts from outside and from inside first.</source>
        <translation>Hier zie je belofte en praktijk naast elkaar. Voeg eerst teksten van buiten en van binnen toe.</translation>
    </message>
    <message>
        <source>&amp;Add documents</source>
        <translation>Documenten &amp;toevoegen</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>BrandCheck reads every sentence and shows here which speak for your values, and which against.</source>
        <translation>BrandCheck leest elke zin en laat hier zien welke je kernwaarden ondersteunen en welke ertegenin gaan.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;meten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>This value came after the last check. Check again to see what is said of it.</source>
        <translation>Deze kernwaarde is nieuw sinds de laatste meting. Meet opnieuw om te zien wat erover gezegd wordt.</translation>
    </message>
    <message>
        <source>Now: outside {outside} for, inside {inside} for and {against} against</source>
        <translation>Nu: buiten {outside} voor, binnen {inside} voor en {against} tegen</translation>
    </message>
    <message>
        <source>There are sentences about this value, but none that fit what you chose above.</source>
        <translation>Er zijn zinnen over deze kernwaarde, maar geen die past bij wat je hierboven koos.</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Niets past bij deze filters</translation>
    </message>
    <message>
        <source>Not one sentence outside was found that speaks of this value. If it is lived inside, it is a story to tell.</source>
        <translation>Buiten gaat geen enkele zin over deze kernwaarde. Wordt die binnen wel geleefd, dan is dat een verhaal om te vertellen.</translation>
    </message>
    <message>
        <source>Nothing promised</source>
        <translation>Niets beloofd</translation>
    </message>
    <message>
        <source>Not one sentence inside was found that speaks for or against this value. That is a finding too: what you promise leaves no trace in what people write to each other. Or the texts in which it would show are not here.</source>
        <translation>Binnen ondersteunt geen enkele zin deze kernwaarde en spreekt geen enkele zin haar tegen. Ook dat is een uitkomst: wat je belooft, laat geen spoor na in wat mensen elkaar schrijven. Of de teksten waarin je het zou zien, zitten er niet bij.</translation>
    </message>
    <message>
        <source>Nothing to be found inside</source>
        <translation>Binnen niet terug te zien</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed, percentages follow</source>
        <translation>{done} van {total} beoordeeld, percentages lopen mee</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Keep a copy of each da&amp;y on which something changed</source>
        <translation>Een kop&amp;ie bewaren van elke dag waarop iets veranderde</translation>
    </message>
    <message>
        <source>If a disk fails and the workspace is damaged, you can go on from a copy. BrandCheck keeps the last three days, one of a week before and one of a month before, in the same folder as the workspace, for the same people to read. They hold the texts as well; when you delete the texts, the copies go with them.</source>
        <translation>Als een schijf stukgaat en de werkruimte beschadigd raakt, kun je verder met een kopie. BrandCheck bewaart de laatste drie dagen, een van een week eerder en een van een maand eerder, in dezelfde map als de werkruimte en leesbaar voor dezelfde mensen. Ook in de kopieën staan de teksten; als je de teksten verwijdert, gaan de kopieën mee.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Map ope&amp;nen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Er zijn er nog geen.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n kopie</numerusform>
            <numerusform>%n kopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, {size} together; the latest of {latest}.</source>
        <translation>{number}, samen {size}; de laatste is van {latest}.</translation>
    </message>
</context>
<context>
    <name>CouncilPack</name>
    <message>
        <source>works council</source>
        <translation>ondernemingsraad</translation>
    </message>
    <message>
        <source>Pack for the works council</source>
        <translation>Pakket voor de ondernemingsraad</translation>
    </message>
    <message>
        <source>Two pages as PDF</source>
        <translation>Twee pagina’s als PDF</translation>
    </message>
    <message>
        <source>Making the works-council pack</source>
        <translation>Pakket voor de ondernemingsraad maken</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>for example 14-3-2026</source>
        <translation>bijvoorbeeld 14-3-2026</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>DepartmentMap</name>
    <message>
        <source>What departments say of each value</source>
        <translation>Wat afdelingen over elke kernwaarde zeggen</translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message>
        <source>Comparing words</source>
        <translation>Woorden vergelijken</translation>
    </message>
    <message>
        <source>Comparing messages</source>
        <translation>Boodschappen vergelijken</translation>
    </message>
    <message>
        <source>Texts or values changed since the last check. What stands here is what was found then.</source>
        <translation>Na de laatste meting zijn teksten of kernwaarden veranderd. Hier staat wat er toen gevonden is.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;meten</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Delen van deze pagina</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wie zegt wat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>Messages that conflict</source>
        <translation>Boodschappen die botsen</translation>
    </message>
    <message>
        <source>The same value, other words: what one group says that the others do not, with a sentence each. Press the plus to keep a word in the glossary.</source>
        <translation>Dezelfde kernwaarde, andere woorden: wat de ene groep zegt en de andere niet, elk met een zin erbij. Druk op het plusje om een woord in de woordenlijst te zetten.</translation>
    </message>
    <message>
        <source>The words that departments agree on, for each value.</source>
        <translation>De woorden die afdelingen met elkaar afspreken, per kernwaarde.</translation>
    </message>
    <message>
        <source>What one department or text says, and another seems to deny.</source>
        <translation>Wat de ene afdeling of tekst zegt, en een andere lijkt te ontkennen.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>What is said inside, and in which words</source>
        <translation>Wat er binnen gezegd wordt, en in welke woorden</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) clearly differ from the rest</source>
        <translation>
            <numerusform>%n afdeling wijkt duidelijk af van de rest</numerusform>
            <numerusform>%n afdelingen wijken duidelijk af van de rest</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you see which department carries which value, and in which words. First add texts from both sides, with their department.</source>
        <translation>Hier zie je welke afdeling welke kernwaarde draagt, en in welke woorden. Voeg eerst teksten van buiten en binnen toe, met hun afdeling.</translation>
    </message>
    <message>
        <source>A&amp;dd documents</source>
        <translation>Documenten t&amp;oevoegen</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Once your texts have been checked you see here what each department says of each value.</source>
        <translation>Zodra je teksten gemeten zijn, zie je hier wat elke afdeling over elke kernwaarde zegt.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Nu meten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>add a word</source>
        <translation>woord toevoegen</translation>
    </message>
    <message>
        <source>“{term}” is in the glossary</source>
        <translation>‘{term}’ staat in de woordenlijst</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>Laat &amp;zien</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Deels gelezen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Niet gelezen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Geplakte tekst</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>&amp;Paste text…</source>
        <translation>Tekst &amp;plakken…</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Geen document gevonden</translation>
    </message>
    <message>
        <source>Search looks in titles, files, departments, channels, languages and dates.</source>
        <translation>Er wordt gezocht in titels, bestanden, afdelingen, kanalen, talen en datums.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>All&amp;es tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s): {outside} outside, {inside} inside</source>
        <translation>
            <numerusform>%n document: {outside} buiten, {inside} binnen</numerusform>
            <numerusform>%n documenten: {outside} buiten, {inside} binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring outside and inside together</source>
        <translation>Breng buiten en binnen bij elkaar</translation>
    </message>
    <message>
        <source>What you choose is not the whole organisation, and memos are mostly management's voice.</source>
        <translation>Wat jij kiest is niet de hele organisatie, en in memo's klinkt vooral de stem van de leiding.</translation>
    </message>
    <message>
        <source>BrandCheck reads what you publish and what you write to each other. PDF, Word, slides, sheets, web pages, mail, chats and plain text; all of it stays on this computer.</source>
        <translation>BrandCheck leest wat je naar buiten brengt en wat je elkaar schrijft: pdf, Word, presentaties, spreadsheets, webpagina's, mail, chats en platte tekst. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Folder with documents</source>
        <translation>Map met documenten</translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>%n document wijzigen</numerusform>
            <numerusform>%n documenten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {side}</source>
        <translation>Naar {side}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to {side}.</source>
        <translation>
            <numerusform>%n document verplaatst naar {side}.</numerusform>
            <numerusform>%n documenten verplaatst naar {side}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>%n document verwijderen</numerusform>
            <numerusform>%n documenten verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Verwijderd: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed.</source>
        <translation>
            <numerusform>%n document verwijderd.</numerusform>
            <numerusform>%n documenten verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>More was changed since. Undo step by step with Ctrl+Z.</source>
        <translation>Er is daarna meer veranderd. Maak het stap voor stap ongedaan met Ctrl+Z.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation>Waar staat {name}?</translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %n file(s)?</source>
        <translation>
            <numerusform>In welke map staat dit bestand?</numerusform>
            <numerusform>In welke map staan deze %n bestanden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document gelezen.</numerusform>
            <numerusform>%n documenten gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still cannot be read; the table says why.</source>
        <translation>
            <numerusform>%n bestand is nog steeds niet te lezen; in de tabel staat waarom.</numerusform>
            <numerusform>%n bestanden zijn nog steeds niet te lezen; in de tabel staat waarom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>What would this text promise?</source>
        <translation>Wat belooft deze tekst?</translation>
    </message>
    <message>
        <source>Type or paste a text that is not out yet, or drop a file. Each sentence is laid beside what is written inside. Nothing of it is shown anywhere else.</source>
        <translation>Typ of plak een tekst die nog niet naar buiten is, of sleep er een bestand in. Elke zin komt naast wat er binnen staat. De tekst blijft hier.</translation>
    </message>
    <message>
        <source>Previous mark (Shift+F3)</source>
        <translation>Vorige markering (Shift+F3)</translation>
    </message>
    <message>
        <source>Next mark (F3)</source>
        <translation>Volgende markering (F3)</translation>
    </message>
    <message>
        <source>&amp;Make it an outside document</source>
        <translation>Zet bij de documenten van b&amp;uiten</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Het concept</translation>
    </message>
    <message>
        <source>Type or paste your draft here</source>
        <translation>Typ of plak hier je concept</translation>
    </message>
    <message>
        <source>About the sentence at the cursor</source>
        <translation>Over de zin bij de cursor</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>Er is nog niets gemeten</translation>
    </message>
    <message>
        <source>A draft is laid beside what is written inside. Add documents and measure them first.</source>
        <translation>Een concept komt naast wat er binnen staat. Voeg eerst documenten toe en meet ze.</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Naar de &amp;documenten</translation>
    </message>
    <message>
        <source>Reading what is written inside…</source>
        <translation>Lezen wat er binnen staat…</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you see what stands behind a sentence, as soon as there is text.</source>
        <translation>Hier zie je wat er achter een zin staat, zodra er tekst is.</translation>
    </message>
    <message>
        <source>No sentence of this text promises one of your values, and none is vague.</source>
        <translation>Geen zin in deze tekst belooft een van je kernwaarden, en geen zin is vaag.</translation>
    </message>
    <message>
        <source>Nothing to say about the sentence at the cursor. Press F3 for the next mark.</source>
        <translation>Over de zin bij de cursor valt niets te melden. Druk op F3 voor de volgende markering.</translation>
    </message>
    <message>
        <source>The file took the place of your draft.</source>
        <translation>Het bestand staat nu in plaats van je concept.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Adding the draft to the outside</source>
        <translation>Concept bij buiten zetten</translation>
    </message>
    <message>
        <source>Your draft is among the outside documents; it stays here too.</source>
        <translation>Je concept staat nu bij de documenten van buiten; hier blijft het ook staan.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>This sentence</source>
        <translation>Deze zin</translation>
    </message>
    <message>
        <source>What is written inside</source>
        <translation>Wat er binnen staat</translation>
    </message>
    <message>
        <source>Stories that you could tell</source>
        <translation>Verhalen die je kunt vertellen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Show in its text: {sentence}</source>
        <translation>Toon in de tekst: {sentence}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>F&amp;iles…</source>
        <translation>Bes&amp;tanden…</translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation>Bestan&amp;den…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>M&amp;ap…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>M&amp;ap…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Sleep bestanden of mappen hierheen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add documents: {side}</source>
        <translation>Documenten toevoegen: {side}</translation>
    </message>
    <message>
        <source>What you promise</source>
        <translation>Wat je belooft</translation>
    </message>
    <message>
        <source>Web pages, press releases, vacancies, brochures, newsletters, social posts.</source>
        <translation>Webpagina's, persberichten, vacatures, brochures, nieuwsbrieven, berichten op sociale media.</translation>
    </message>
    <message>
        <source>Take what is typical, not only what you are proud of: chosen texts are not the organisation.</source>
        <translation>Neem wat gewoon is en niet alleen waar je trots op bent: gekozen teksten zijn niet de organisatie.</translation>
    </message>
    <message>
        <source>What is lived</source>
        <translation>Wat er leeft</translation>
    </message>
    <message>
        <source>Memos, intranet, policies, minutes, chats, survey answers, presentations.</source>
        <translation>Memo's, intranet, beleid, notulen, chats, antwoorden uit enquêtes, presentaties.</translation>
    </message>
    <message>
        <source>Memos are mostly management's voice: add minutes, chats and answers of staff too. Not for judging employees.</source>
        <translation>In memo's klinkt vooral de stem van de leiding: voeg ook notulen, chats en antwoorden van medewerkers toe. Niet bedoeld om medewerkers te beoordelen.</translation>
    </message>
    <message>
        <source>drop files or folders here</source>
        <translation>sleep bestanden of mappen hierheen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>EditDocuments</name>
    <message>
        <source>Change documents</source>
        <translation>Documenten wijzigen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>&amp;Kant</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>A&amp;fdeling</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ka&amp;naal</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>%n document wijzigen</numerusform>
            <numerusform>%n documenten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed. A ticked field that is empty is emptied.</source>
        <translation>Alleen wat is aangevinkt verandert. Een aangevinkt veld dat leeg is, wordt leeggemaakt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>differs, stays as it is</source>
        <translation>verschilt, blijft zoals het is</translation>
    </message>
    <message>
        <source>Write the date as 14-3-2026, or leave it empty.</source>
        <translation>Schrijf de datum als 14-3-2026, of laat hem leeg.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Melding &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>Something went wrong that we must mend</source>
        <translation>Er ging iets mis dat wij moeten herstellen</translation>
    </message>
    <message>
        <source>Your workspace is kept and the program goes on. If it happens again, send us this report. It says where the program failed and holds no text of your documents.</source>
        <translation>Je werkruimte is bewaard en het programma gaat door. Gebeurt het nog eens, stuur ons dan deze melding. Er staat in waar het misging, en geen tekst uit je documenten.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>About something else</source>
        <translation>Gaat over iets anders</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>Gaat niet over ons</translation>
    </message>
    <message>
        <source>Quoted or ironic</source>
        <translation>Citaat of ironie</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Verkeerd gelezen</translation>
    </message>
    <message>
        <source>learnt</source>
        <translation>bijgeleerd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworpen</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>omgedraaid</translation>
    </message>
    <message>
        <source>came from {value}</source>
        <translation>kwam van {value}</translation>
    </message>
    <message>
        <source>moved to {value}</source>
        <translation>hoort nu bij {value}</translation>
    </message>
</context>
<context>
    <name>EvidenceColumn</name>
    <message>
        <source>Promised outside</source>
        <translation>Buiten beloofd</translation>
    </message>
    <message>
        <source>Lived inside</source>
        <translation>Binnen geleefd</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n ervoor</numerusform>
            <numerusform>%n ervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n ertegen</numerusform>
            <numerusform>%n ertegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceFilters</name>
    <message>
        <source>Reviewed or not</source>
        <translation>Beoordeeld of niet</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle zinnen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Nog te beoordelen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Beoordeeld</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle data</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle soorten uitspraken</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Soort uitspraak</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vanaf dag</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Tot en met dag</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <translation>Andere data…</translation>
    </message>
</context>
<context>
    <name>EvidenceWhy</name>
    <message>
        <source>Why is it there?</source>
        <translation>Waarom staat deze zin hier?</translation>
    </message>
    <message>
        <source>Choose a sentence: here you see what stands around it, which words weighed, and how certain it is.</source>
        <translation>Kies een zin: hier zie je wat eromheen staat, welke woorden de doorslag gaven en hoe zeker het is.</translation>
    </message>
    <message>
        <source>{stance}: {certainty}, {chance}. Reads as: {act}.</source>
        <translation>{stance}: {certainty}, {chance}. Leest als: {act}.</translation>
    </message>
    <message>
        <source>Words that weighed most: {words}.</source>
        <translation>Woorden die de doorslag gaven: {words}.</translation>
    </message>
    <message>
        <source>Against this reading: {words}.</source>
        <translation>Woorden die daartegen pleiten: {words}.</translation>
    </message>
    <message>
        <source>A second reader looked at it as well.</source>
        <translation>Een tweede lezer keek er ook naar.</translation>
    </message>
    <message>
        <source>Too uncertain to count.</source>
        <translation>Te onzeker om mee te tellen.</translation>
    </message>
    <message>
        <source>The program alone said: {own}. After what you decided about other sentences: {now}.</source>
        <translation>Het programma zelf zei: {own}. Na wat je over andere zinnen besliste: {now}.</translation>
    </message>
    <message>
        <source>You decided: {decision}.</source>
        <translation>Jouw oordeel: {decision}.</translation>
    </message>
    <message>
        <source>Comment: {note}</source>
        <translation>Opmerking: {note}</translation>
    </message>
    <message>
        <source>Reads like this example that the program learnt from: “{sentence}”</source>
        <translation>Lijkt op dit voorbeeld waarvan het programma leerde: “{sentence}”</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Reading the example</source>
        <translation>Het voorbeeld wordt gelezen</translation>
    </message>
    <message>
        <source>Checking the example</source>
        <translation>Het voorbeeld wordt gemeten</translation>
    </message>
    <message>
        <source>Trying BrandCheck on made-up texts</source>
        <translation>BrandCheck uitproberen op verzonnen teksten</translation>
    </message>
    <message>
        <source>None needed: no one is in these texts</source>
        <translation>Niet nodig: er komt niemand in deze teksten voor</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Niet nodig</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Making the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Exporting: {name}</source>
        <translation>Exporteren: {name}</translation>
    </message>
    <message>
        <source>{kind} (*{suffix})</source>
        <translation>{kind} (*{suffix})</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>Exporteren als {name}</translation>
    </message>
    <message>
        <source>There already is a file {name}. Replace it? What is in it now is lost.</source>
        <translation>Er is al een bestand {name}. Wil je het vervangen? Wat er nu in staat, gaat verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Choose another name</source>
        <translation>Een andere naam &amp;kiezen</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Geëxporteerd naar {path}</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>In &amp;map tonen</translation>
    </message>
</context>
<context>
    <name>FiguresPart</name>
    <message>
        <source>Share of what is said; the deeper the tint, the more often</source>
        <translation>Deel van wat er gezegd wordt; hoe dieper de tint, hoe vaker</translation>
    </message>
    <message>
        <source>No department has a figure of its own yet</source>
        <translation>Nog geen afdeling heeft een eigen cijfer</translation>
    </message>
    <message>
        <source>BrandCheck shows a figure of a department only when at least ten different people speak in its texts, so that nobody can be recognised. Memos and policies are often written by one person: they count, but not as people. Add a chat, a survey or mail in which ten or more people of a department speak, and fill in the department. What you see below does not depend on it.</source>
        <translation>BrandCheck toont pas een cijfer van een afdeling als er minstens tien verschillende mensen in haar teksten aan het woord zijn. Zo is niemand te herkennen. Memo's en beleid zijn vaak door één mens geschreven: ze tellen mee, maar niet als mensen. Voeg een chat, een enquête of mail toe waarin tien of meer mensen van een afdeling aan het woord zijn, en vul de afdeling in. Wat je hieronder ziet, hangt daar niet van af.</translation>
    </message>
    <message>
        <source>No text has a department yet</source>
        <translation>Nog geen tekst heeft een afdeling</translation>
    </message>
    <message>
        <source>On the Documents page you can select several texts at once and fill in their department. A department gets a figure of its own when at least ten different people speak in its texts, as in a chat, a survey or mail.</source>
        <translation>Op de pagina Documenten kun je meer teksten tegelijk kiezen en hun afdeling invullen. Een afdeling krijgt een eigen cijfer als er minstens tien verschillende mensen in haar teksten aan het woord zijn, zoals in een chat, een enquête of mail.</translation>
    </message>
    <message>
        <source>To the d&amp;ocuments</source>
        <translation>Naar de d&amp;ocumenten</translation>
    </message>
    <message>
        <source>To give one a figure, add texts in which at least ten people of it speak, such as a chat or a survey, and fill in the department.</source>
        <translation>Voeg voor een cijfer teksten toe waarin minstens tien mensen van de afdeling aan het woord zijn, zoals een chat of een enquête, en vul de afdeling in.</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) without a figure of their own</source>
        <translation>
            <numerusform>%n afdeling zonder eigen cijfer</numerusform>
            <numerusform>%n afdelingen zonder eigen cijfer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search documents</source>
        <translation>Documenten zoeken</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
</context>
<context>
    <name>Flywheel</name>
    <message>
        <source>add an action</source>
        <translation>actie toevoegen</translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation>Laat &amp;zien</translation>
    </message>
    <message>
        <source>The action stands under Flywheel</source>
        <translation>De actie staat onder Vliegwiel</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>only a comment</source>
        <translation>alleen een opmerking</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} procentpunt</translation>
    </message>
    <message>
        <source>{points} (between {low} and {high})</source>
        <translation>{points} (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>Hardly changed: {points} (between {low} and {high})</source>
        <translation>Nauwelijks veranderd: {points} (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>May be chance: {points} (between {low} and {high})</source>
        <translation>Kan toeval zijn: {points} (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>The first measurement</source>
        <translation>De eerste meting</translation>
    </message>
    <message>
        <source>The same texts and values</source>
        <translation>Dezelfde teksten en kernwaarden</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andere kernwaarden</translation>
    </message>
    <message>
        <source>other settings</source>
        <translation>andere instellingen</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>een andere versie van het programma</translation>
    </message>
    <message>
        <source>{day} ({which})</source>
        <translation>{day} ({which})</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>{when} ({day})</source>
        <translation>{when} ({day})</translation>
    </message>
</context>
<context>
    <name>FlywheelPage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Delen van deze pagina</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Toen en nu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Both sides heard</source>
        <translation>Hoor en wederhoor</translation>
    </message>
    <message>
        <source>Decisions of others</source>
        <translation>Beoordelingen van anderen</translation>
    </message>
    <message>
        <source>Two measurements beside each other: what changed, how sure that is, and what it consists of.</source>
        <translation>Twee metingen naast elkaar: wat er veranderde, hoe zeker dat is en waaruit het bestaat.</translation>
    </message>
    <message>
        <source>What will be done about a gap. BrandCheck reminds you here, and nowhere else.</source>
        <translation>Wat er aan een kloof gaat gebeuren. BrandCheck herinnert je er hier aan, en nergens anders.</translation>
    </message>
    <message>
        <source>A gap is found from texts. Whoever it is about may say something to that.</source>
        <translation>Een kloof is in teksten gevonden. Wie het aangaat, mag daar iets op zeggen.</translation>
    </message>
    <message>
        <source>More people review, each in their own workspace; here their decisions come together.</source>
        <translation>Meer mensen beoordelen, ieder in een eigen werkruimte; hier komen hun beoordelingen samen.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) agreed on</source>
        <translation>
            <numerusform>%n actie afgesproken</numerusform>
            <numerusform>%n acties afgesproken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) should have been done by now</source>
        <translation>
            <numerusform>%n actie had al klaar moeten zijn</numerusform>
            <numerusform>%n acties hadden al klaar moeten zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) of departments</source>
        <translation>
            <numerusform>%n reactie van een afdeling</numerusform>
            <numerusform>%n reacties van afdelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of others differ from those here</source>
        <translation>
            <numerusform>%n beoordeling van een ander wijkt af van die hier</numerusform>
            <numerusform>%n beoordelingen van anderen wijken af van die hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed more than chance explains since {day}</source>
        <translation>
            <numerusform>%n kernwaarde is sinds {day} meer veranderd dan toeval verklaart</numerusform>
            <numerusform>%n kernwaarden zijn sinds {day} meer veranderd dan toeval verklaart</numerusform>
        </translation>
    </message>
    <message>
        <source>No value changed more than chance explains since {day}</source>
        <translation>Geen kernwaarde is sinds {day} meer veranderd dan toeval verklaart</translation>
    </message>
    <message>
        <source>Once your texts have been checked you can agree on actions, and see at a next check what changed.</source>
        <translation>Als je teksten zijn gemeten, kun je acties afspreken en zie je bij een volgende meting wat er veranderde.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Nu meten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Terugkijken…</translation>
    </message>
    <message>
        <source>There is one measurement, so there is nothing to compare yet. You can already agree on actions. Check again when texts were changed or added, then you see here what is different and why.</source>
        <translation>Er is één meting, dus er valt nog niets te vergelijken. Acties afspreken kan al wel. Meet opnieuw als er teksten zijn veranderd of bij gekomen; dan zie je hier wat er anders is en waardoor.</translation>
    </message>
    <message>
        <source>To the &amp;actions</source>
        <translation>Naar de &amp;acties</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Naar de &amp;documenten</translation>
    </message>
    <message>
        <source>This is where it starts</source>
        <translation>Hier begint het</translation>
    </message>
    <message>
        <source>Measuring again to compare</source>
        <translation>Opnieuw meten om te vergelijken</translation>
    </message>
    <message>
        <source>pick a decision of another</source>
        <translation>beoordeling van een ander kiezen</translation>
    </message>
    <message>
        <source>keep the own decision</source>
        <translation>eigen beoordeling houden</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>All local, no network</source>
        <translation>Alles lokaal, geen netwerk</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) reviewed</source>
        <translation>
            <numerusform>%n zin beoordeeld</numerusform>
            <numerusform>%n zinnen beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Last check: {day}</source>
        <translation>Laatste meting: {day}</translation>
    </message>
    <message numerus="yes">
        <source>Audited: %n sentence(s) judged</source>
        <translation>
            <numerusform>Steekproef: %n zin beoordeeld</numerusform>
            <numerusform>Steekproef: %n zinnen beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit begun: percentages are not corrected yet</source>
        <translation>Steekproef begonnen: percentages zijn nog niet gecorrigeerd</translation>
    </message>
    <message>
        <source>Not audited yet: percentages are not corrected</source>
        <translation>Nog niet geaudit: percentages zijn niet gecorrigeerd</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>FormatList</name>
    <message>
        <source>Export for another program</source>
        <translation>Exporteren voor een ander programma</translation>
    </message>
    <message>
        <source>Holds your documents whole.</source>
        <translation>Bevat je documenten in hun geheel.</translation>
    </message>
    <message>
        <source>Holds your documents whole, also chats, surveys and mail of staff.</source>
        <translation>Bevat je documenten in hun geheel, ook chats, enquêtes en e-mail van medewerkers.</translation>
    </message>
    <message>
        <source>Holds your documents whole, but none by staff.</source>
        <translation>Bevat je documenten in hun geheel, maar geen van medewerkers.</translation>
    </message>
    <message>
        <source>“Quote staff” is on: share these files only with people who may read sentences of staff.</source>
        <translation>‘Medewerkers citeren’ staat aan: deel deze bestanden alleen met mensen die zinnen van medewerkers mogen lezen.</translation>
    </message>
    <message>
        <source>“Quote staff” is off: these files leave out what staff said. Their figures do count it.</source>
        <translation>‘Medewerkers citeren’ staat uit: in deze bestanden staat niet wat medewerkers zeiden. In de cijfers telt het wel mee.</translation>
    </message>
</context>
<context>
    <name>FoundValue</name>
    <message>
        <source>Add {name}</source>
        <translation>{name} toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation>Omschrijving van {name}</translation>
    </message>
    <message>
        <source>No statement found</source>
        <translation>Geen omschrijving gevonden</translation>
    </message>
    <message>
        <source>You have a value of this name already.</source>
        <translation>Je hebt al een kernwaarde met deze naam.</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Opens the sentences of this value</source>
        <translation>Opent de zinnen van deze kernwaarde</translation>
    </message>
</context>
<context>
    <name>GlossaryPart</name>
    <message>
        <source>A word to agree on</source>
        <translation>Een woord om af te spreken</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kernwaarde</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Search in the glossary</source>
        <translation>Zoek in de woordenlijst</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>E&amp;xport the glossary…</source>
        <translation>Woordenlijst e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Agree on words: add one here, or with the plus beside a word under Words. A glossary stays when texts are deleted.</source>
        <translation>Spreek woorden af: voeg er hier een toe, of met het plusje naast een woord onder Woorden. Een woordenlijst blijft als teksten gewist worden.</translation>
    </message>
    <message>
        <source>No word has been agreed on yet</source>
        <translation>Er is nog geen woord afgesproken</translation>
    </message>
    <message>
        <source>No word matches</source>
        <translation>Geen woord past hierbij</translation>
    </message>
    <message>
        <source>Search looks in words, values, wordings and notes.</source>
        <translation>Er wordt gezocht in woorden, kernwaarden, wat je liever zegt en toelichtingen.</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>All&amp;es tonen</translation>
    </message>
    <message>
        <source>Press F2 or double-click to change a cell, Delete to remove a word.</source>
        <translation>Druk op F2 of dubbelklik om een vak te wijzigen, op Delete om een woord te verwijderen.</translation>
    </message>
    <message>
        <source>add a word</source>
        <translation>woord toevoegen</translation>
    </message>
    <message>
        <source>change a word</source>
        <translation>woord wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n word(s)</source>
        <translation>
            <numerusform>%n woord verwijderen</numerusform>
            <numerusform>%n woorden verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Woordenlijst exporteren</translation>
    </message>
    <message>
        <source>The glossary is at {path}</source>
        <translation>De woordenlijst staat in {path}</translation>
    </message>
</context>
<context>
    <name>GlossaryTable</name>
    <message>
        <source>Glossary</source>
        <translation>Woordenlijst</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>BrandCheck reads every sentence and asks of each of your values: does this sentence support it, contradict it, or neither? It knows your values only by their name, statement and examples, so it also sees a contradiction in which none of the value's words occur.</source>
        <translation>BrandCheck leest elke zin en vraagt per kernwaarde: ondersteunt deze zin haar, spreekt hij haar tegen, of geen van beide? Het kent je kernwaarden alleen van hun naam, omschrijving en voorbeelden. Daardoor ziet het ook tegenspraak waarin geen enkel woord van de waarde voorkomt.</translation>
    </message>
    <message>
        <source>Per value and side it counts which share of the sentences supports the value. Documents are the sample, not sentences: sentences of one document resemble each other. Bars are 95% intervals: with few documents they are wide, and below four documents a side there are quotes only.</source>
        <translation>Per kernwaarde en per kant telt het welk deel van de zinnen de waarde ondersteunt. De steekproef bestaat uit documenten, niet uit zinnen: zinnen uit één document lijken op elkaar. Balkjes zijn 95%-intervallen: met weinig documenten zijn ze breed, en bij minder dan vier documenten per kant zie je alleen citaten.</translation>
    </message>
    <message>
        <source>The kinds of gap</source>
        <translation>De soorten kloof</translation>
    </message>
    <message>
        <source>What to bear in mind</source>
        <translation>Wat je in gedachten houdt</translation>
    </message>
    <message>
        <source>The texts you choose are not the organisation. Memos are mostly management's voice.</source>
        <translation>De teksten die je kiest, zijn niet de organisatie. Memo's geven vooral de stem van de leiding weer.</translation>
    </message>
    <message>
        <source>An absent word is not an absent value. Irony and negation can mislead the program.</source>
        <translation>Een woord dat ontbreekt, is geen waarde die ontbreekt. Ironie en ontkenning kunnen het programma misleiden.</translation>
    </message>
    <message>
        <source>Press releases praise and memos instruct: a part of every gap is a difference in genre.</source>
        <translation>Persberichten prijzen aan en memo's geven aanwijzingen: een deel van elke kloof is een verschil in genre.</translation>
    </message>
    <message>
        <source>Look at the sentences before you draw a conclusion, and correct what is wrong: the rates follow.</source>
        <translation>Bekijk de zinnen voordat je een conclusie trekt, en verbeter wat niet klopt: de percentages lopen mee.</translation>
    </message>
    <message>
        <source>BrandCheck is about texts, never about people, and is not meant for judging employees.</source>
        <translation>BrandCheck gaat over teksten, nooit over mensen, en is niet bedoeld om medewerkers te beoordelen.</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Naar een pagina</translation>
    </message>
    <message>
        <source>The keys for reviewing sentences stand at the bottom of the page Confrontation.</source>
        <translation>De toetsen om zinnen te beoordelen staan onder aan de pagina Confrontatie.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Do we live inside what we promise outside? BrandCheck compares what an organisation says outside with what is written inside, per declared value. Everything stays on this computer.</source>
        <translation>Leven we binnen wat we buiten beloven? BrandCheck vergelijkt per kernwaarde wat een organisatie naar buiten zegt met wat er binnen geschreven wordt. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Licensed under Apache 2.0. Made with Qt for Python (LGPL), spaCy, ONNX Runtime, SQLite, Typst, PDFium, and the typefaces Inter and Noto Emoji (SIL OFL). All licences come with the program.</source>
        <translation>Onder de licentie Apache 2.0. Gemaakt met Qt for Python (LGPL), spaCy, ONNX Runtime, SQLite, Typst, PDFium en de lettertypen Inter en Noto Emoji (SIL OFL). Alle licenties horen bij het programma.</translation>
    </message>
    <message>
        <source>How BrandCheck measures</source>
        <translation>Hoe BrandCheck meet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About BrandCheck</source>
        <translation>Over BrandCheck</translation>
    </message>
</context>
<context>
    <name>ImportValues</name>
    <message>
        <source>Import values</source>
        <translation>Kernwaarden importeren</translation>
    </message>
    <message>
        <source>Text with your values</source>
        <translation>Tekst met je kernwaarden</translation>
    </message>
    <message>
        <source>Paste the text here, for example:

Craftsmanship: we take the time to do it well.
Honest: we say what we know, also when it disappoints.</source>
        <translation>Plak de tekst hier, bijvoorbeeld:

Vakmanschap: wij nemen de tijd om het goed te doen.
Eerlijk: wij zeggen wat we weten, ook als het tegenvalt.</translation>
    </message>
    <message>
        <source>Choose a &amp;document…</source>
        <translation>Document &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Your values page</source>
        <translation>Je pagina met kernwaarden</translation>
    </message>
    <message>
        <source>Recognised in it</source>
        <translation>Daarin herkend</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Or drop a document on this window: Word, PDF, a web page, a presentation, or a project of a research tool (.qdpx).</source>
        <translation>Of sleep een document naar dit venster: Word, pdf, een webpagina, een presentatie, of een project van een onderzoeksprogramma (.qdpx).</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>What is recognised comes here. You can put it right before you add it.</source>
        <translation>Hier komt wat herkend is. Je kunt het verbeteren voordat je het toevoegt.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n value(s)</source>
        <translation>
            <numerusform>%n kernwaarde &amp;toevoegen</numerusform>
            <numerusform>%n kernwaarden &amp;toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Document with your values</source>
        <translation>Document met je kernwaarden</translation>
    </message>
</context>
<context>
    <name>LearntDialog</name>
    <message>
        <source>What BrandCheck learnt from you</source>
        <translation>Wat BrandCheck van je leerde</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Learning is switched off in this workspace: all is as the program says by itself.</source>
        <translation>Bijleren staat uit in deze werkruimte: alles is zoals het programma het zelf zegt.</translation>
    </message>
    <message>
        <source>Nothing yet. Review some sentences on the page Confrontation: what you decide there is learnt from when you pause.</source>
        <translation>Nog niets. Beoordeel een paar zinnen op de pagina Confrontatie: van wat je daar beslist, wordt geleerd zodra je even stopt.</translation>
    </message>
    <message>
        <source>Sentences that nobody decided about, and that count otherwise since you decided about others. You can confirm or reject each of them, and take a decision back: then what was learnt from it goes as well.</source>
        <translation>Zinnen waarover niemand besliste, en die anders tellen sinds je over andere besliste. Je kunt elk ervan bevestigen of afwijzen, en een beslissing terugnemen: dan verdwijnt ook wat ervan geleerd is.</translation>
    </message>
    <message>
        <source>You decided: {speaks} about this value, {silent} not.</source>
        <translation>Je besliste: {speaks} over deze kernwaarde, {silent} niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n sentence(s) that did not count</source>
        <translation>
            <numerusform>Erbij: %n zin die niet meetelde</numerusform>
            <numerusform>Erbij: %n zinnen die niet meetelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out: %n sentence(s) that counted</source>
        <translation>
            <numerusform>Eraf: %n zin die meetelde</numerusform>
            <numerusform>Eraf: %n zinnen die meetelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned: %n sentence(s) that count for the other stance</source>
        <translation>
            <numerusform>Omgekeerd: %n zin die nu voor de andere kant telt</numerusform>
            <numerusform>Omgekeerd: %n zinnen die nu voor de andere kant tellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence counts otherwise; only how certain they are changed.</source>
        <translation>Geen zin telt anders; alleen hoe zeker ze zijn, is veranderd.</translation>
    </message>
    <message>
        <source>Open the text</source>
        <translation>De tekst openen</translation>
    </message>
    <message>
        <source>Open the text: {sentence}</source>
        <translation>De tekst openen: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The program alone: {before}. Now: {now}.</source>
        <translation>Het programma zelf: {before}. Nu: {now}.</translation>
    </message>
</context>
<context>
    <name>LearntLine</name>
    <message numerus="yes">
        <source>%n sentence(s) changed by what you taught: &amp;show</source>
        <translation>
            <numerusform>%n zin veranderde door wat je besliste: &amp;tonen</numerusform>
            <numerusform>%n zinnen veranderden door wat je besliste: &amp;tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>What BrandCheck &amp;learnt from you…</source>
        <translation>Wat BrandCheck van je lee&amp;rde…</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Drop a PNG, JPEG or SVG here</source>
        <translation>Sleep hier een PNG, JPEG of SVG naartoe</translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation>Kies een l&amp;ogo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Open all the same</source>
        <translation>&amp;Toch openen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laat maar</translation>
    </message>
    <message>
        <source>Reading what you added outside</source>
        <translation>Lezen wat je buiten hebt toegevoegd</translation>
    </message>
    <message>
        <source>Reading what you added inside</source>
        <translation>Lezen wat je binnen hebt toegevoegd</translation>
    </message>
    <message>
        <source>Workspaces (*{suffix})</source>
        <translation>Werkruimten (*{suffix})</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Lijst &amp;wissen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>De geplakte tekst wordt gelezen</translation>
    </message>
    <message>
        <source>Outside:</source>
        <translation>Buiten:</translation>
    </message>
    <message>
        <source>Inside:</source>
        <translation>Binnen:</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document gelezen.</numerusform>
            <numerusform>%n documenten gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n bestand was er al.</numerusform>
            <numerusform>%n bestanden waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>%n bestand kon niet gelezen worden; in de tabel staat waarom.</numerusform>
            <numerusform>%n bestanden konden niet gelezen worden; in de tabel staat waarom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No documents were found there. Folders may hold PDF, Word, web pages, mail, chat, text.</source>
        <translation>Daar zijn geen documenten gevonden. BrandCheck leest onder meer pdf, Word, webpagina's, mail, chat en platte tekst.</translation>
    </message>
    <message>
        <source>The texts of this workspace were to be gone on {day}, and are still there.</source>
        <translation>De teksten van deze werkruimte moesten op {day} weg zijn, en zijn er nog.</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Nu beslissen</translation>
    </message>
    <message>
        <source>Stopped: {what}. No file was written.</source>
        <translation>Gestopt: {what}. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Stopped: {what}. What was done is kept.</source>
        <translation>Gestopt: {what}. Wat al gedaan was, is bewaard.</translation>
    </message>
    <message>
        <source>{what} is not finished. Stop it? What was done so far is kept, and a next check goes on from there.</source>
        <translation>{what} is nog niet klaar. Wil je stoppen? Wat al gedaan is, blijft bewaard; een volgende meting gaat daarop verder.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>95% interval {interval}</source>
        <translation>95%-interval {interval}</translation>
    </message>
    <message>
        <source>clearly more than the rest</source>
        <translation>duidelijk meer dan de rest</translation>
    </message>
</context>
<context>
    <name>MeasurementsPart</name>
    <message>
        <source>Measurement then</source>
        <translation>Meting toen</translation>
    </message>
    <message>
        <source>Measurement now</source>
        <translation>Meting nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Toen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Opnieuw me&amp;ten</translation>
    </message>
    <message>
        <source>Measure the texts of &amp;then again</source>
        <translation>Teksten van &amp;toen opnieuw meten</translation>
    </message>
    <message>
        <source>Compare with the &amp;old settings</source>
        <translation>Met de &amp;oude instellingen vergelijken</translation>
    </message>
    <message>
        <source>Small and grey is then, large is now; the bars are 95% intervals.</source>
        <translation>Klein en grijs is toen, groot is nu; de balken zijn 95%-intervallen.</translation>
    </message>
    <message>
        <source>How this is compared</source>
        <translation>Hoe dit wordt vergeleken</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemeten op</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Unlike the one before</source>
        <translation>Anders dan de vorige</translation>
    </message>
    <message>
        <source>All measurements</source>
        <translation>Alle metingen</translation>
    </message>
    <message>
        <source>{outside} outside, {inside} inside, {sentences} sentences</source>
        <translation>{outside} buiten, {inside} binnen, {sentences} zinnen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer dezelfde</translation>
    </message>
    <message>
        <source>Four or five random words are strong and easy to remember.</source>
        <translation>Vier of vijf willekeurige woorden zijn sterk en goed te onthouden.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered. Nobody can open the workspace without it, not even BrandCheck. Keep it in a password manager, or on paper in a safe place.</source>
        <translation>Een vergeten wachtzin is niet terug te halen. Zonder wachtzin kan niemand de werkruimte openen, BrandCheck ook niet. Bewaar hem in een wachtwoordbeheerder, of op papier op een veilige plek.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Ten minste %n teken.</numerusform>
            <numerusform>Ten minste %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
</context>
<context>
    <name>NewWorkspace</name>
    <message>
        <source>New workspace</source>
        <translation>Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>For example: Vermeulen Installatie</source>
        <translation>Bijvoorbeeld: Vermeulen Installatie</translation>
    </message>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Ergens anders…</translation>
    </message>
    <message>
        <source>&amp;Make workspace</source>
        <translation>Werkruimte &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase</source>
        <translation>&amp;Beveilig haar met een wachtzin</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Language of its &amp;texts</source>
        <translation>Taal van de &amp;teksten</translation>
    </message>
    <message>
        <source>Whose words do you want to check?</source>
        <translation>Van welke organisatie wil je de woorden toetsen?</translation>
    </message>
    <message>
        <source>A workspace is one file. It keeps your texts and findings, on this computer only.</source>
        <translation>Een werkruimte is één bestand. Je teksten en bevindingen staan erin, alleen op deze computer.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Werkruimte</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Wordt bewaard als {path}</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Waar bewaar je de werkruimte?</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Nothing from outside can be read yet. Add what you publish, web pages or vacancies for instance: without a promise there is nothing to hold practice against.</source>
        <translation>Van buiten is er nog niets te lezen. Voeg toe wat je naar buiten brengt, bijvoorbeeld webpagina's of vacatures: zonder belofte is er niets om de praktijk naast te leggen.</translation>
    </message>
    <message>
        <source>Nothing from inside can be read yet. Add memos, minutes, policies or chats: without them you only see what is promised.</source>
        <translation>Van binnen is er nog niets te lezen. Voeg memo's, notulen, beleid of chats toe: zonder die teksten zie je alleen wat er beloofd wordt.</translation>
    </message>
    <message>
        <source>Both sides are filled. Now write down what you stand for.</source>
        <translation>Beide kanten zijn gevuld. Schrijf nu op waar je voor staat.</translation>
    </message>
    <message>
        <source>Both sides are filled: you can check them now.</source>
        <translation>Beide kanten zijn gevuld: je kunt nu meten.</translation>
    </message>
    <message>
        <source>Documents or values changed since the last check.</source>
        <translation>Sinds de laatste meting zijn documenten of kernwaarden veranderd.</translation>
    </message>
    <message>
        <source>To the &amp;values</source>
        <translation>Naar de &amp;kernwaarden</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Me&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) outside</source>
        <translation>
            <numerusform>%n document van buiten</numerusform>
            <numerusform>%n documenten van buiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) inside</source>
        <translation>
            <numerusform>%n document van binnen</numerusform>
            <numerusform>%n documenten van binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {short} can be read. Below {minimum} on a side you see quotes only, and no gap is named.</source>
        <translation>Er valt te weinig te lezen: {short}. Bij minder dan {minimum} aan een kant zie je alleen citaten en wordt er geen kloof genoemd.</translation>
    </message>
</context>
<context>
    <name>NoiseCheck</name>
    <message>
        <source>Noise check: how much texts differ by chance</source>
        <translation>Ruiscontrole: hoeveel teksten door toeval verschillen</translation>
    </message>
    <message>
        <source>The texts are being split at random…</source>
        <translation>De teksten worden willekeurig in tweeën gedeeld…</translation>
    </message>
    <message>
        <source>The texts are not here any more, so they cannot be split.</source>
        <translation>De teksten zijn er niet meer en zijn dus niet te splitsen.</translation>
    </message>
    <message>
        <source>The documents of one side are split at random into two halves, again and again. Both halves come from the same side, so what they differ by is chance. A half holds fewer texts: halves usually differ somewhat more than the whole texts would.</source>
        <translation>De documenten van één kant worden telkens opnieuw willekeurig in twee helften gedeeld. Beide helften komen van dezelfde kant, dus wat ze verschillen is toeval. Een helft telt minder teksten: helften verschillen meestal iets meer dan alle teksten samen zouden doen.</translation>
    </message>
    <message>
        <source>The gap is {gap} percentage points.</source>
        <translation>De kloof is {gap} procentpunt.</translation>
    </message>
    <message>
        <source>Two random halves of the inside texts usually differ by about {typical}, rarely by more than {high}.</source>
        <translation>Twee willekeurige helften van de teksten van binnen verschillen meestal zo'n {typical}, zelden meer dan {high}.</translation>
    </message>
    <message>
        <source>There are too few inside texts to split.</source>
        <translation>Er zijn te weinig teksten van binnen om te splitsen.</translation>
    </message>
    <message>
        <source>Two random halves of the outside texts usually differ by about {typical}, rarely by more than {high}.</source>
        <translation>Twee willekeurige helften van de teksten van buiten verschillen meestal zo'n {typical}, zelden meer dan {high}.</translation>
    </message>
    <message>
        <source>There are too few outside texts to split.</source>
        <translation>Er zijn te weinig teksten van buiten om te splitsen.</translation>
    </message>
    <message>
        <source>Halves can differ as much, but over all texts the gap is larger than chance alone explains.</source>
        <translation>Helften kunnen evenveel verschillen, maar over alle teksten is de kloof groter dan toeval alleen verklaart.</translation>
    </message>
    <message>
        <source>Chance alone could make such a gap.</source>
        <translation>Toeval alleen kan al zo'n kloof geven.</translation>
    </message>
    <message>
        <source>The gap is larger than nearly all differences between halves.</source>
        <translation>De kloof is groter dan bijna alle verschillen tussen helften.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>OthersPart</name>
    <message>
        <source>&amp;Import reviews…</source>
        <translation>Beoordelingen &amp;importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport reviews…</source>
        <translation>Beoordelingen e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Decided differently by others. What was decided here stands until you pick: press 1 or 2.</source>
        <translation>Anderen beoordeelden dit anders. Wat hier is beoordeeld, blijft gelden tot je kiest: druk op 1 of 2.</translation>
    </message>
    <message>
        <source>Let a colleague with the same texts review as well, and bring both together without losing either.</source>
        <translation>Laat een collega met dezelfde teksten ook beoordelen, en breng beide samen zonder dat er iets verloren gaat.</translation>
    </message>
    <message>
        <source>No decision differs</source>
        <translation>Geen beoordeling wijkt af</translation>
    </message>
    <message>
        <source>Nothing came from others yet</source>
        <translation>Er kwam nog niets van anderen</translation>
    </message>
    <message>
        <source>What was imported agrees with what was decided here, or was picked from.</source>
        <translation>Wat is geïmporteerd, is gelijk aan wat hier is beoordeeld, of er is al uit gekozen.</translation>
    </message>
    <message>
        <source>Export what you reviewed for a colleague, or import theirs. People are known by their role; the file holds no sentences.</source>
        <translation>Exporteer wat je hebt beoordeeld voor een collega, of importeer wat die heeft beoordeeld. Mensen zijn bekend bij hun rol; in het bestand staan geen zinnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>Hierna nog %n</numerusform>
            <numerusform>Hierna nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverdueQuestion</name>
    <message>
        <source>Texts that should be gone</source>
        <translation>Teksten die weg moeten zijn</translation>
    </message>
    <message>
        <source>&amp;Delete all texts now. Figures and file names stay.</source>
        <translation>Alle teksten nu &amp;verwijderen. Cijfers en bestandsnamen blijven.</translation>
    </message>
    <message>
        <source>&amp;Keep them longer, until</source>
        <translation>Langer &amp;bewaren, tot</translation>
    </message>
    <message>
        <source>Day on which the texts must be gone</source>
        <translation>Dag waarop de teksten weg moeten zijn</translation>
    </message>
    <message>
        <source>Why they are needed longer</source>
        <translation>Waarom ze langer nodig zijn</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Later beslissen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>The texts of {organisation} were to be gone on {day}.</source>
        <translation>De teksten van {organisation} moesten op {day} weg zijn.</translation>
    </message>
    <message>
        <source>The reason stays in the workspace, under Settings.</source>
        <translation>De reden blijft in de werkruimte staan, onder Instellingen.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>First say what you stand for</source>
        <translation>Zeg eerst waar je voor staat</translation>
    </message>
    <message>
        <source>Per value you will see here what you promise outside, and what is lived of it inside.</source>
        <translation>Per kernwaarde zie je hier wat je buiten belooft, en wat daar binnen van geleefd wordt.</translation>
    </message>
    <message>
        <source>To the &amp;values</source>
        <translation>Naar de &amp;kernwaarden</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Naar de &amp;documenten</translation>
    </message>
    <message>
        <source>There are no documents yet</source>
        <translation>Er zijn nog geen documenten</translation>
    </message>
    <message>
        <source>Add what you publish and what is written inside; then you can check them.</source>
        <translation>Voeg toe wat je naar buiten brengt en wat er binnen geschreven wordt; daarna kun je meten.</translation>
    </message>
    <message>
        <source>None of the documents could be read</source>
        <translation>Geen van de documenten kon worden gelezen</translation>
    </message>
    <message>
        <source>The list of documents tells for each why, and what you can do.</source>
        <translation>In de lijst met documenten staat bij elk waarom, en wat je kunt doen.</translation>
    </message>
    <message>
        <source>There is nothing from inside yet</source>
        <translation>Er is nog niets van binnen</translation>
    </message>
    <message>
        <source>There is nothing from outside yet</source>
        <translation>Er is nog niets van buiten</translation>
    </message>
    <message>
        <source>BrandCheck lays what you promise beside what is lived. For that it needs texts of both.</source>
        <translation>BrandCheck legt wat je belooft naast wat er geleefd wordt. Daarvoor zijn teksten van beide kanten nodig.</translation>
    </message>
    <message>
        <source>&amp;Check all the same</source>
        <translation>Toch &amp;meten</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) can be checked against your values, sentence by sentence.</source>
        <translation>
            <numerusform>%n document kan zin voor zin naast je kernwaarden worden gelegd.</numerusform>
            <numerusform>%n documenten kunnen zin voor zin naast je kernwaarden worden gelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation>Klaar om te meten</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;meten</translation>
    </message>
    <message>
        <source>Sorted by what needs attention</source>
        <translation>Gesorteerd op wat aandacht vraagt</translation>
    </message>
    <message>
        <source>None of these values has been checked yet</source>
        <translation>Geen van deze kernwaarden is al gemeten</translation>
    </message>
    <message>
        <source>Checking again. Until that is done you see the findings of {day}.</source>
        <translation>Er wordt opnieuw gemeten. Tot dat klaar is, zie je de uitkomsten van {day}.</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Opnieuw &amp;meten</translation>
    </message>
    <message>
        <source>Documents or values have changed since this check of {day}.</source>
        <translation>Documenten of kernwaarden zijn veranderd sinds deze meting van {day}.</translation>
    </message>
    <message>
        <source>&amp;Add documents</source>
        <translation>Documenten &amp;toevoegen</translation>
    </message>
    <message>
        <source>With fewer than {minimum} documents on a side you see the sentences, and no gap is named yet. Click a value to read them, or add documents.</source>
        <translation>Met minder dan {minimum} documenten per kant zie je de zinnen, maar wordt er nog geen kloof genoemd. Klik op een kernwaarde om ze te lezen, of voeg documenten toe.</translation>
    </message>
    <message>
        <source>See &amp;why</source>
        <translation>Bekijk waa&amp;rom</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read and do not count.</source>
        <translation>
            <numerusform>%n document kon niet worden gelezen en telt niet mee.</numerusform>
            <numerusform>%n documenten konden niet worden gelezen en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What to know about this check (%n)</source>
        <translation>
            <numerusform>Wat je bij deze meting moet weten (%n)</numerusform>
            <numerusform>Wat je bij deze meting moet weten (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina's van het rapport</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Kernwaarden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>Confrontatie</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Draft check</source>
        <translation>Conceptcheck</translation>
    </message>
    <message>
        <source>Flywheel</source>
        <translation>Vliegwiel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Steekproef</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or command</source>
        <translation>Zoeken of opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>Exporteren als {name}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>kernwaarde</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>zin</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Laat zien wat je typt</translation>
    </message>
</context>
<context>
    <name>PasteText</name>
    <message>
        <source>Paste text</source>
        <translation>Tekst plakken</translation>
    </message>
    <message>
        <source>Paste the text here</source>
        <translation>Plak de tekst hier</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>De tekst</translation>
    </message>
    <message>
        <source>Empty: found in the text, where it has one</source>
        <translation>Leeg: wordt uit de tekst gehaald, als die er een heeft</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Ka&amp;naal</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>A&amp;fdeling</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>A&amp;dd text</source>
        <translation>Tekst &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Which text do you want to add?</source>
        <translation>Welke tekst wil je toevoegen?</translation>
    </message>
    <message>
        <source>what you promise</source>
        <translation>wat je belooft</translation>
    </message>
    <message>
        <source>what is lived</source>
        <translation>wat er leeft</translation>
    </message>
    <message>
        <source>Paste a text first.</source>
        <translation>Plak eerst een tekst.</translation>
    </message>
    <message>
        <source>Choose a side: outside or inside.</source>
        <translation>Kies een kant: buiten of binnen.</translation>
    </message>
    <message>
        <source>Write the date as 14-3-2026, or leave it empty.</source>
        <translation>Schrijf de datum als 14-3-2026, of laat hem leeg.</translation>
    </message>
    <message>
        <source>Names of people are replaced as it is read. Memos are mostly management's voice; a check is about the organisation and never for judging employees.</source>
        <translation>Namen van mensen worden bij het lezen vervangen. In memo's klinkt vooral de stem van de leiding. Een meting gaat over de organisatie en is nooit bedoeld om medewerkers te beoordelen.</translation>
    </message>
    <message>
        <source>Take what is typical: chosen texts are not the organisation.</source>
        <translation>Neem wat gewoon is: gekozen teksten zijn niet de organisatie.</translation>
    </message>
</context>
<context>
    <name>PrivacyQuestion</name>
    <message>
        <source>Texts from inside</source>
        <translation>Teksten van binnen</translation>
    </message>
    <message>
        <source>Choose, or write it yourself</source>
        <translation>Kies er een, of schrijf het zelf op</translation>
    </message>
    <message>
        <source>There is none, or it was not asked yet</source>
        <translation>Die is er niet, of is nog niet gevraagd</translation>
    </message>
    <message>
        <source>Told or agreed on</source>
        <translation>Ingelicht of akkoord op</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>Ondernemingsraad</translation>
    </message>
    <message>
        <source>&amp;Keep these answers</source>
        <translation>Antwoorden &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Why may you use texts from inside?</source>
        <translation>Waarom mag je teksten van binnen gebruiken?</translation>
    </message>
    <message>
        <source>Colleagues wrote them, so this is asked once. Your answers are printed in the report; you can change them under Settings.</source>
        <translation>Collega's hebben ze geschreven, daarom wordt dit één keer gevraagd. Je antwoorden komen in het rapport; je kunt ze veranderen bij Instellingen.</translation>
    </message>
    <message>
        <source>No person is ever a unit: names are replaced as texts are read, and nothing can be found or sorted by person. BrandCheck is not for judging employees.</source>
        <translation>Het gaat nooit om een persoon: namen worden bij het lezen vervangen, en er kan niets per persoon worden gezocht of gesorteerd. BrandCheck is niet bedoeld om medewerkers te beoordelen.</translation>
    </message>
    <message>
        <source>To see, per declared value and for the organisation as a whole, whether we live inside what we promise outside.</source>
        <translation>Per kernwaarde en voor de organisatie als geheel zien of we binnen waarmaken wat we buiten beloven.</translation>
    </message>
    <message>
        <source>Choose the basis</source>
        <translation>Kies de grondslag</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>You weighed the organisation's interest against the privacy of staff, and wrote that down.</source>
        <translation>Je hebt het belang van de organisatie afgewogen tegen de privacy van medewerkers, en dat vastgelegd.</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Publieke taak</translation>
    </message>
    <message>
        <source>For a public body whose task this check belongs to.</source>
        <translation>Voor een overheidsorganisatie die dit onderzoek doet als deel van haar taak.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Everyone who wrote agreed, and could refuse freely. Between employer and employee that is rarely so.</source>
        <translation>Iedereen van wie tekst wordt gebruikt is akkoord en kon vrij weigeren. Tussen werkgever en werknemer is dat zelden zo.</translation>
    </message>
    <message>
        <source>None needed: no personal data in these texts</source>
        <translation>Niet nodig: er staan geen persoonsgegevens in deze teksten</translation>
    </message>
    <message>
        <source>Policies and official memos without names, for instance; not chats, mail or survey answers.</source>
        <translation>Bijvoorbeeld beleid en officiële memo's zonder namen, maar geen chats, mail of antwoorden uit enquêtes.</translation>
    </message>
    <message>
        <source>A message on the intranet or by mail before the check</source>
        <translation>Een bericht op intranet of per mail, voor de meting</translation>
    </message>
    <message>
        <source>Told in a meeting of staff before the check</source>
        <translation>Verteld in een overleg met medewerkers, voor de meting</translation>
    </message>
    <message>
        <source>It is in the privacy statement for staff</source>
        <translation>Het staat in de privacyverklaring voor medewerkers</translation>
    </message>
    <message>
        <source>Not told yet; this will be done before the report is shared</source>
        <translation>Nog niet verteld; dat gebeurt voordat het rapport wordt gedeeld</translation>
    </message>
    <message>
        <source>Date on which the works council was told or agreed</source>
        <translation>Datum waarop de ondernemingsraad is ingelicht of akkoord ging</translation>
    </message>
    <message>
        <source>Two pages for the &amp;works council…</source>
        <translation>Twee pagina’s voor de &amp;ondernemingsraad…</translation>
    </message>
    <message>
        <source>A PDF to hand over first: what happens to texts from inside, and what is still open</source>
        <translation>Een PDF om eerst te geven: wat er met teksten van binnen gebeurt, en wat nog open is</translation>
    </message>
    <message>
        <source>Write down the purpose.</source>
        <translation>Schrijf het doel op.</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Kies de grondslag.</translation>
    </message>
    <message>
        <source>Say how staff were told.</source>
        <translation>Geef aan hoe medewerkers zijn ingelicht.</translation>
    </message>
    <message>
        <source>Give the day of the works council, as 14-3-2026.</source>
        <translation>Vul de datum van de ondernemingsraad in, als 14-3-2026.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Beveiligen met een wachtzin</translation>
    </message>
    <message>
        <source>The workspace is encrypted, and so are its copies from now on. Copies beside it that were made before are deleted; copies elsewhere, such as those of your own backup, stay readable.</source>
        <translation>De werkruimte wordt versleuteld, en de kopieën die er voortaan van worden gemaakt ook. Eerdere kopieën ernaast worden gewist; kopieën op een andere plek, zoals die van je eigen back-up, blijven leesbaar.</translation>
    </message>
    <message>
        <source>&amp;Protect</source>
        <translation>&amp;Beveiligen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Copies that were made before keep the passphrase that they were made with.</source>
        <translation>Eerdere kopieën houden de wachtzin waarmee ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>De wachtzin weghalen</translation>
    </message>
    <message>
        <source>From then on, whoever can open the file can read what is in it. Copies that were made before keep the passphrase that they were made with.</source>
        <translation>Daarna kan iedereen die bij het bestand kan, lezen wat erin staat. Eerdere kopieën houden de wachtzin waarmee ze zijn gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>The passphrase as it is now</source>
        <translation>De wachtzin zoals die nu is</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>{what} is not finished. Wait for it, or stop it first.</source>
        <translation>{what} is nog niet klaar. Wacht daarop, of stop het eerst.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this workspace. Mind capitals and spaces.</source>
        <translation>Dat is niet de wachtzin van deze werkruimte. Let op hoofdletters en spaties.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Looking what can still be read, and which copies there are…</source>
        <translation>Kijken wat er nog te lezen is en welke kopieën er zijn…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>&amp;Put this copy back</source>
        <translation>Deze kopie &amp;terugzetten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>This workspace is damaged</source>
        <translation>Deze werkruimte is beschadigd</translation>
    </message>
    <message>
        <source>It happens when a disk fails, or when a computer is switched off while it writes. BrandCheck kept copies. Put one back and go on from there; the damaged file stays beside it and nothing is overwritten.</source>
        <translation>Dat gebeurt als een schijf stukgaat, of als een computer wordt uitgezet terwijl hij schrijft. BrandCheck bewaarde kopieën. Zet er een terug en ga daarmee verder; het beschadigde bestand blijft ernaast staan en er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>Copy of {moment}</source>
        <translation>Kopie van {moment}</translation>
    </message>
    <message>
        <source>The copy is in place. The damaged file is kept as {name}.</source>
        <translation>De kopie staat op haar plek. Het beschadigde bestand is bewaard als {name}.</translation>
    </message>
</context>
<context>
    <name>RepliesPart</name>
    <message>
        <source>Add re&amp;ply</source>
        <translation>Reactie toe&amp;voegen</translation>
    </message>
    <message>
        <source>To the &amp;report</source>
        <translation>Naar het &amp;rapport</translation>
    </message>
    <message>
        <source>Replies go into the report as they stand here, under the role that replies.</source>
        <translation>Reacties komen in het rapport zoals ze hier staan, onder de rol die reageert.</translation>
    </message>
    <message>
        <source>Replies do not go into the report now: that part of it is switched off.</source>
        <translation>Reacties komen nu niet in het rapport: dat deel ervan staat uit.</translation>
    </message>
    <message>
        <source>Let a department see the gap and the sentences, and write down here what it says to that.</source>
        <translation>Laat een afdeling de kloof en de zinnen zien, en schrijf hier op wat zij daarop zegt.</translation>
    </message>
    <message>
        <source>Nobody replied yet</source>
        <translation>Er heeft nog niemand gereageerd</translation>
    </message>
    <message>
        <source>add a reply</source>
        <translation>reactie toevoegen</translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Change the reply of {role}</source>
        <translation>Reactie van {role} wijzigen</translation>
    </message>
    <message>
        <source>Remove the reply of {role}</source>
        <translation>Reactie van {role} verwijderen</translation>
    </message>
    <message>
        <source>change a reply</source>
        <translation>reactie wijzigen</translation>
    </message>
    <message>
        <source>remove a reply</source>
        <translation>reactie verwijderen</translation>
    </message>
</context>
<context>
    <name>ReplyForm</name>
    <message>
        <source>Change the reply</source>
        <translation>Reactie wijzigen</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Reactie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Keep the reply</source>
        <translation>Reactie &amp;bewaren</translation>
    </message>
    <message>
        <source>A role or department, no name: Customer contact</source>
        <translation>Een rol of afdeling, geen naam: Klantcontact</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In hun eigen woorden</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Kernwaarde</translation>
    </message>
    <message>
        <source>Which &amp;role replies</source>
        <translation>Welke &amp;rol reageert</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Wat die &amp;zegt</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For those who decide, with for each finding the sentences it rests on.</source>
        <translation>Voor wie beslist, met bij elke bevinding de zinnen waar ze op rust.</translation>
    </message>
    <message>
        <source>To the &amp;overview</source>
        <translation>Naar het &amp;overzicht</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Er is nog niets te rapporteren</translation>
    </message>
    <message>
        <source>Check your documents against your values first; then the report can be made.</source>
        <translation>Leg eerst je documenten naast je kernwaarden; daarna kan het rapport worden gemaakt.</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Grotere pagina's</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere pagina's</translation>
    </message>
    <message>
        <source>Make the previe&amp;w</source>
        <translation>&amp;Voorbeeld maken</translation>
    </message>
    <message>
        <source>Ex&amp;port as PDF…</source>
        <translation>&amp;Exporteren als PDF…</translation>
    </message>
    <message>
        <source>Other k&amp;inds of file</source>
        <translation>&amp;Ander soort bestand</translation>
    </message>
    <message>
        <source>Fi&amp;t width</source>
        <translation>&amp;Passend in de breedte</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Afbeeldingen ({patterns})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Kies een logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina's</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows when the check is done</source>
        <translation>Volgt als de meting klaar is</translation>
    </message>
    <message>
        <source>Being made anew…</source>
        <translation>Wordt opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Niet bijgewerkt</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Parts of the report</source>
        <translation>Onderdelen van het rapport</translation>
    </message>
    <message>
        <source>A page per val&amp;ue, with its sentences</source>
        <translation>Een pagina per &amp;kernwaarde, met de zinnen</translation>
    </message>
    <message>
        <source>Promises beside the facts that co&amp;ntradict them</source>
        <translation>Toezeggingen &amp;naast de feiten die ze weerspreken</translation>
    </message>
    <message>
        <source>What changed, actions and replies</source>
        <translation>Wat er veranderde, acties en reacties</translation>
    </message>
    <message>
        <source>How it was &amp;measured</source>
        <translation>Hoe er &amp;gemeten is</translation>
    </message>
    <message>
        <source>The list of &amp;documents</source>
        <translation>De lijst met &amp;documenten</translation>
    </message>
    <message>
        <source>&amp;Quote staff</source>
        <translation>Medewerkers &amp;citeren</translation>
    </message>
    <message>
        <source>Quotes in the report</source>
        <translation>Citaten in het rapport</translation>
    </message>
    <message>
        <source>Share this report only with people who may read these sentences.</source>
        <translation>Deel dit rapport alleen met mensen die deze zinnen mogen lezen.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Sentences from chat, surveys, mail and talks count in the figures, but are printed only when this is on. Official memos may always be quoted.</source>
        <translation>Zinnen uit chat, enquêtes, e-mail en gesprekken tellen mee in de cijfers, maar worden alleen afgedrukt als dit aan staat. Officiële memo's mogen altijd worden geciteerd.</translation>
    </message>
    <message>
        <source>Page 1 always shows all values beside each other.</source>
        <translation>Op pagina 1 staan altijd alle kernwaarden naast elkaar.</translation>
    </message>
    <message>
        <source>Only decorates: text stays readable, and inside and outside keep their colours.</source>
        <translation>Alleen ter versiering: tekst blijft leesbaar, en binnen en buiten houden hun eigen kleur.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Wat erin komt</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Sentences of staff</source>
        <translation>Zinnen van medewerkers</translation>
    </message>
    <message>
        <source>Logo on the cover</source>
        <translation>Logo op de voorkant</translation>
    </message>
    <message>
        <source>Colour of the organisation</source>
        <translation>Kleur van de organisatie</translation>
    </message>
    <message>
        <source>BrandCheck asks this when you add the first text from inside, and prints it in the report.</source>
        <translation>BrandCheck vraagt dit als je de eerste tekst van binnen toevoegt, en drukt het af in het rapport.</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>Wij&amp;zigen</translation>
    </message>
</context>
<context>
    <name>ReviewKeys</name>
    <message>
        <source>yes, correct</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>This sentence says what the card says. It counts as certain from now on.</source>
        <translation>De zin zegt wat de kaart zegt. Hij telt vanaf nu als zeker.</translation>
    </message>
    <message>
        <source>not correct</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>This sentence says nothing about the value. It no longer counts.</source>
        <translation>De zin zegt niets over deze kernwaarde. Hij telt niet meer mee.</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>andere waarde</translation>
    </message>
    <message>
        <source>This sentence is about another value. It counts there.</source>
        <translation>De zin gaat over een andere kernwaarde. Hij telt daar mee.</translation>
    </message>
    <message>
        <source>turn round</source>
        <translation>draait om</translation>
    </message>
    <message>
        <source>For is against, or against is for.</source>
        <translation>Voor is tegen, of tegen is voor.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>A remark of your own with this sentence. It changes no figures.</source>
        <translation>Een opmerking van jezelf bij deze zin. De cijfers veranderen niet.</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>in de tekst</translation>
    </message>
    <message>
        <source>Open the document at this sentence.</source>
        <translation>Open het document bij deze zin.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan</translation>
    </message>
    <message>
        <source>Take back what you decided last.</source>
        <translation>Neem terug wat je het laatst besloot.</translation>
    </message>
</context>
<context>
    <name>Reviewer</name>
    <message>
        <source>confirm a sentence</source>
        <translation>een zin bevestigen</translation>
    </message>
    <message>
        <source>turn a sentence round</source>
        <translation>een zin omdraaien</translation>
    </message>
    <message>
        <source>reject a sentence</source>
        <translation>een zin verwerpen</translation>
    </message>
    <message>
        <source>give a sentence another value</source>
        <translation>een zin een andere waarde geven</translation>
    </message>
    <message>
        <source>comment on a sentence</source>
        <translation>een opmerking bij een zin</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Een andere reden…</translation>
    </message>
    <message>
        <source>Why is it not correct?</source>
        <translation>Waarom klopt het niet?</translation>
    </message>
    <message>
        <source>There is no other value to give it to.</source>
        <translation>Er is geen andere kernwaarde om de zin aan te geven.</translation>
    </message>
    <message>
        <source>Which value is it about?</source>
        <translation>Over welke kernwaarde gaat het?</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Jouw opmerking</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>The file holds what was decided here about evidence and claims, with reasons and notes, and no sentence of any text. Who imports it sees your role, never your name.</source>
        <translation>In het bestand staat wat hier over bewijs en toezeggingen is beoordeeld, met redenen en opmerkingen, en geen enkele zin uit een tekst. Wie het importeert, ziet je rol en nooit je naam.</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Beoordelingen exporteren</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>A role or department, no name: Communication</source>
        <translation>Een rol of afdeling, geen naam: Communicatie</translation>
    </message>
    <message>
        <source>In which &amp;role did you review?</source>
        <translation>In welke &amp;rol heb je beoordeeld?</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>All values</source>
        <translation>Alle kernwaarden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kernwaarde</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>W&amp;issen</translation>
    </message>
    <message>
        <source>Choose &amp;quotes</source>
        <translation>&amp;Citaten kiezen</translation>
    </message>
    <message>
        <source>Only official texts are quoted, as was chosen for the report.</source>
        <translation>Alleen officiële teksten worden geciteerd, zoals voor het rapport gekozen is.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Wat ze zeggen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation>
            <numerusform>Toon de zin</numerusform>
            <numerusform>Toon alle %n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence of a department speaks of a value, in a text that may be quoted with its name.</source>
        <translation>Geen enkele zin van een afdeling gaat over een kernwaarde, in een tekst die met haar naam geciteerd mag worden.</translation>
    </message>
    <message>
        <source>No sentence here.</source>
        <translation>Hier geen zin.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medewerkers</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>&amp;Read it</source>
        <translation>Le&amp;zen</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Choose documents to read, change, move or remove them. Ctrl or Shift chooses several, F2 changes a cell.</source>
        <translation>Kies documenten om ze te lezen, te wijzigen, te verplaatsen of te verwijderen. Met Ctrl of Shift kies je er meer, met F2 wijzig je een vak.</translation>
    </message>
    <message>
        <source>R&amp;ead again</source>
        <translation>Opnieuw l&amp;ezen</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;ead again (%n)</source>
        <translation>
            <numerusform>Opnieuw l&amp;ezen (%n)</numerusform>
            <numerusform>Opnieuw l&amp;ezen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to {side}</source>
        <translation>Naar {side}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can count</source>
        <translation>
            <numerusform>%n kan meetellen</numerusform>
            <numerusform>%n kunnen meetellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) selected</source>
        <translation>
            <numerusform>%n document gekozen</numerusform>
            <numerusform>%n documenten gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n niet gelezen</numerusform>
            <numerusform>%n niet gelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentenceButton</name>
    <message>
        <source>Open the text here</source>
        <translation>Open de tekst hier</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>page {number}</source>
        <translation>pagina {number}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>What you choose takes effect at once.</source>
        <translation>Wat je kiest, geldt meteen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Them&amp;a</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>Text size also with {larger} and {smaller}.</source>
        <translation>De tekstgrootte verander je ook met {larger} en {smaller}.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Works-council &amp;pack…</source>
        <translation>&amp;Pakket voor de ondernemingsraad…</translation>
    </message>
    <message>
        <source>Two plain pages (PDF): what happens to texts from inside, and what is still open</source>
        <translation>Twee gewone pagina’s (PDF): wat er met teksten van binnen gebeurt, en wat nog open is</translation>
    </message>
    <message>
        <source>Texts must be &amp;gone on</source>
        <translation>Te&amp;ksten moeten weg zijn op</translation>
    </message>
    <message>
        <source>Day on which the texts must be gone</source>
        <translation>Dag waarop de teksten weg moeten zijn</translation>
    </message>
    <message>
        <source>&amp;Delete all texts now…</source>
        <translation>Alle teksten nu &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Privacy of {organisation}</source>
        <translation>Privacy van {organisation}</translation>
    </message>
    <message>
        <source>Whoever wrote a text, or is addressed by it, gets a pseudonym when it is read; who is only mentioned keeps the name. That cannot be switched off, and neither can the smallest group that is shown apart: ten people.</source>
        <translation>Wie een tekst schreef of erin wordt aangesproken, krijgt bij het inlezen een pseudoniem; wie alleen genoemd wordt, houdt zijn naam. Dat kun je niet uitzetten. Ook de kleinste groep die apart getoond wordt, ligt vast: tien mensen.</translation>
    </message>
    <message>
        <source>That day has come. Delete the texts, or open the workspace again to keep them until another day, with the reason.</source>
        <translation>Die dag is gekomen. Wis de teksten, of open de werkruimte opnieuw om ze tot een andere dag te bewaren, met de reden.</translation>
    </message>
    <message>
        <source>On that day BrandCheck asks, each time you open the workspace, to delete the texts or to say why they are kept longer. Figures and file names stay.</source>
        <translation>Op die dag vraagt BrandCheck, telkens als je de werkruimte opent, om de teksten te verwijderen of te zeggen waarom ze langer blijven. Cijfers en bestandsnamen blijven.</translation>
    </message>
    <message>
        <source>Kept from {before} until {until}: {reason}</source>
        <translation>Bewaard van {before} tot {until}: {reason}</translation>
    </message>
    <message>
        <source>Lea&amp;rn from my decisions</source>
        <translation>Bijle&amp;ren van wat ik beslis</translation>
    </message>
    <message>
        <source>When you confirm a sentence, reject it or turn it round, BrandCheck weighs sentences that look like it anew, for the same value. That stays within this workspace: no other one learns from it, and the program itself stays as it is. What you decided yourself is never changed.</source>
        <translation>Als je een zin bevestigt, afwijst of omkeert, weegt BrandCheck zinnen die erop lijken opnieuw, voor dezelfde kernwaarde. Dat blijft binnen deze werkruimte: geen ander leert ervan, en het programma zelf blijft zoals het is. Wat je zelf besliste, verandert nooit.</translation>
    </message>
    <message>
        <source>Does it help? Measured on four organisations, with some thirty decisions for a value, sentences were found better in two and slightly worse in two. That is why you can always see what it changed, and can switch it off: then all is as the program says by itself.</source>
        <translation>Helpt het? Gemeten bij vier organisaties, met zo'n dertig beslissingen per kernwaarde, werden zinnen bij twee beter gevonden en bij twee iets slechter. Daarom kun je altijd zien wat erdoor veranderde, en kan het uit: dan is alles zoals het programma het zelf zegt.</translation>
    </message>
    <message>
        <source>What &amp;it changed…</source>
        <translation>Wat erd&amp;oor veranderde…</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Bijleren</translation>
    </message>
    <message>
        <source>learn from decisions</source>
        <translation>bijleren van beslissingen</translation>
    </message>
    <message>
        <source>learn no more from decisions</source>
        <translation>niet meer bijleren van beslissingen</translation>
    </message>
    <message>
        <source>Not asked yet: that comes with the first text from inside.</source>
        <translation>Nog niet gevraagd: dat komt bij de eerste tekst van binnen.</translation>
    </message>
    <message>
        <source>&amp;Answer now…</source>
        <translation>Nu &amp;beantwoorden…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Purpose: {text}</source>
        <translation>Doel: {text}</translation>
    </message>
    <message>
        <source>Legal basis: {text}</source>
        <translation>Grondslag: {text}</translation>
    </message>
    <message>
        <source>How staff were told: {text}</source>
        <translation>Hoe medewerkers zijn ingelicht: {text}</translation>
    </message>
    <message>
        <source>Works council: {text}</source>
        <translation>Ondernemingsraad: {text}</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Delete all texts of {organisation}? Documents, quotes and reviews go for good, also from the backups, and this cannot be undone. The figures and the names of the files stay.</source>
        <translation>Alle teksten van {organisation} verwijderen? Documenten, citaten en beoordelingen verdwijnen voorgoed, ook uit de reservekopieën. Dit kun je niet ongedaan maken. De cijfers en de namen van de bestanden blijven.</translation>
    </message>
    <message>
        <source>&amp;Delete all texts</source>
        <translation>Alle teksten &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Teksten &amp;bewaren</translation>
    </message>
    <message>
        <source>&amp;Quote staff in the report (chat, survey, mail)</source>
        <translation>Medewerkers &amp;citeren in het rapport (chat, enquête, mail)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>New workspaces start with</source>
        <translation>Nieuwe werkruimten beginnen met</translation>
    </message>
    <message>
        <source>Texts are &amp;kept for</source>
        <translation>Teksten bewaren ge&amp;durende</translation>
    </message>
    <message>
        <source>Everything is computed on this computer by a small model that comes with BrandCheck. There is no network access, no telemetry and no search for updates. How it measures is fixed before results are seen, and printed in the report: tuning it after seeing results would make them worthless.</source>
        <translation>Alles wordt op deze computer berekend door een klein model dat bij BrandCheck hoort. Er is geen netwerktoegang, geen telemetrie en geen zoektocht naar updates. Hoe er gemeten wordt, ligt vast voordat er uitkomsten zijn en staat in het rapport: bijstellen nadat je de uitkomsten kent, maakt ze waardeloos.</translation>
    </message>
    <message>
        <source>How BrandCheck &amp;measures</source>
        <translation>Hoe BrandCheck m&amp;eet</translation>
    </message>
    <message>
        <source>How it computes</source>
        <translation>Hoe er gerekend wordt</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Reviews (*{suffix})</source>
        <translation>Beoordelingen (*{suffix})</translation>
    </message>
    <message>
        <source>Export reviews</source>
        <translation>Beoordelingen exporteren</translation>
    </message>
    <message>
        <source>The reviews are at {path}. Who has the same texts can import them.</source>
        <translation>De beoordelingen staan in {path}. Wie dezelfde teksten heeft, kan ze importeren.</translation>
    </message>
    <message>
        <source>Import reviews of others</source>
        <translation>Beoordelingen van anderen importeren</translation>
    </message>
    <message>
        <source>import reviews of others</source>
        <translation>beoordelingen van anderen importeren</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>Be&amp;kijken</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Do we live inside what we promise outside?</source>
        <translation>Leven we binnen wat we buiten beloven?</translation>
    </message>
    <message>
        <source>BrandCheck reads what you publish and what you write to each other, sentence by sentence, and shows per value where promise and practice drift apart. Everything stays on this computer.</source>
        <translation>BrandCheck leest zin voor zin wat je naar buiten brengt en wat je elkaar schrijft, en laat per kernwaarde zien waar belofte en praktijk uiteenlopen. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nieuwe werkruimte</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Werkruimte &amp;openen…</translation>
    </message>
    <message>
        <source>Open the e&amp;xample organisation</source>
        <translation>&amp;Voorbeeldorganisatie openen</translation>
    </message>
    <message>
        <source>1. Your values</source>
        <translation>1. Je kernwaarden</translation>
    </message>
    <message>
        <source>Write down what you stand for, paste your values page, or pick from the library.</source>
        <translation>Schrijf op waar je voor staat, plak je pagina met kernwaarden, of kies uit de bibliotheek.</translation>
    </message>
    <message>
        <source>2. Outside and inside</source>
        <translation>2. Buiten en binnen</translation>
    </message>
    <message>
        <source>Drop what you publish at the left, and memos, minutes and chats at the right.</source>
        <translation>Sleep links wat je naar buiten brengt, en rechts memo's, notulen en chats.</translation>
    </message>
    <message>
        <source>3. The gaps</source>
        <translation>3. De kloven</translation>
    </message>
    <message>
        <source>See per value what is lived, what is not, and on which sentences that rests. Then make the report.</source>
        <translation>Zie per kernwaarde wat waargemaakt wordt, wat niet, en op welke zinnen dat rust. Maak daarna het rapport.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Onlangs geopend</translation>
    </message>
</context>
<context>
    <name>TermRow</name>
    <message>
        <source>“{term}” is in the glossary</source>
        <translation>‘{term}’ staat in de woordenlijst</translation>
    </message>
    <message>
        <source>Add “{term}” to the glossary</source>
        <translation>Zet ‘{term}’ in de woordenlijst</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>Find in this text</source>
        <translation>Zoeken in deze tekst</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} van {total}</translation>
    </message>
</context>
<context>
    <name>TextLegend</name>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>against</source>
        <translation>tegen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworpen</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Edit &amp;in Documents</source>
        <translation>Bewerken bij D&amp;ocumenten</translation>
    </message>
    <message>
        <source>Previous highlight (Shift+F3)</source>
        <translation>Vorige markering (Shift+F3)</translation>
    </message>
    <message>
        <source>Next highlight (F3)</source>
        <translation>Volgende markering (F3)</translation>
    </message>
    <message>
        <source>What was found in this sentence</source>
        <translation>Wat er in deze zin gevonden is</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Naar de &amp;documenten</translation>
    </message>
    <message>
        <source>This document is no longer here</source>
        <translation>Dit document is er niet meer</translation>
    </message>
    <message>
        <source>It was removed, or read again.</source>
        <translation>Het is verwijderd of opnieuw ingelezen.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Er staat geen tekst in.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n zin</numerusform>
            <numerusform>%n zinnen</numerusform>
        </translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle kernwaarden</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n markering</numerusform>
            <numerusform>%n markeringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a marked sentence, or press F3 for the next one. Its card stands here then.</source>
        <translation>Klik op een gemarkeerde zin, of druk op F3 voor de volgende. De kaart verschijnt dan hier.</translation>
    </message>
    <message>
        <source>Nothing in this text speaks for or against your values.</source>
        <translation>Niets in deze tekst ondersteunt je kernwaarden of spreekt ze tegen.</translation>
    </message>
    <message>
        <source>Highlight {at} of {total}</source>
        <translation>Markering {at} van {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search or command</source>
        <translation>Zoeken of opdracht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actueel</translation>
    </message>
    <message>
        <source>Changed since the last check</source>
        <translation>Gewijzigd sinds de laatste meting</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>The workspace can be reached again. What you do is kept.</source>
        <translation>De werkruimte is weer bereikbaar. Wat je doet, wordt bewaard.</translation>
    </message>
    <message>
        <source>The draft that you typed cannot be kept in the workspace. {why}</source>
        <translation>Het concept dat je typte, kan niet in de werkruimte worden bewaard. {why}</translation>
    </message>
    <message>
        <source>Copy the draft and &amp;close</source>
        <translation>Concept kopiëren en &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Open workspace</source>
        <translation>Werkruimte openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>{name} is protected</source>
        <translation>{name} is beveiligd</translation>
    </message>
    <message>
        <source>It opens with its passphrase only.</source>
        <translation>Ze gaat alleen open met haar wachtzin.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Previous value (Alt+Left)</source>
        <translation>Vorige waarde (Alt+Links)</translation>
    </message>
    <message>
        <source>Next value (Alt+Right)</source>
        <translation>Volgende waarde (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Kernwaarde</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Earlier in the order (Alt+Up)</source>
        <translation>Naar boven (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>Later in the order (Alt+Down)</source>
        <translation>Naar beneden (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>Deze kernwaarde verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For example: Craftsmanship</source>
        <translation>Bijvoorbeeld: Vakmanschap</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>In your own words: what do you promise with this value?</source>
        <translation>In je eigen woorden: wat beloof je met deze kernwaarde?</translation>
    </message>
    <message>
        <source>Without a statement BrandCheck knows this value by its name only, and finds much less.</source>
        <translation>Zonder omschrijving kent BrandCheck alleen de naam van deze kernwaarde, en vindt het veel minder.</translation>
    </message>
    <message>
        <source>Sentences that fit</source>
        <translation>Zinnen die erbij passen</translation>
    </message>
    <message>
        <source>Sentences that go against it</source>
        <translation>Zinnen die ertegenin gaan</translation>
    </message>
    <message>
        <source>“Els stayed on until the heating worked again.”</source>
        <translation>“Els bleef tot de verwarming het weer deed.”</translation>
    </message>
    <message>
        <source>“From now on a call takes four minutes at most.”</source>
        <translation>“Gesprekken duren voortaan maximaal vier minuten.”</translation>
    </message>
    <message>
        <source>Sentences that &amp;go against it</source>
        <translation>Zinnen die ertegenin &amp;gaan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>A good example is one sentence as it could stand in a memo or on your site: it shows what someone does and need not use the value's own words. One a line; two or three of each help most.</source>
        <translation>Een goed voorbeeld is één zin zoals die in een memo of op je site kan staan: je ziet wat iemand doet, en de woorden van de kernwaarde zelf hoeven er niet in. Eén zin per regel; met twee of drie van elk kom je het verst.</translation>
    </message>
    <message>
        <source>Sentences that fi&amp;t</source>
        <translation>Zinnen die erbij &amp;passen</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>Om&amp;schrijving</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
</context>
<context>
    <name>ValueLibrary</name>
    <message>
        <source>Library of values</source>
        <translation>Bibliotheek met kernwaarden</translation>
    </message>
    <message>
        <source>Search, for example: customer, safe, honest</source>
        <translation>Zoek bijvoorbeeld: klant, veilig, eerlijk</translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation>Zoeken in de bibliotheek</translation>
    </message>
    <message>
        <source>Language of the library</source>
        <translation>Taal van de bibliotheek</translation>
    </message>
    <message>
        <source>Common values</source>
        <translation>Veelvoorkomende kernwaarden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Tick what fits you, then put it in your own words: what you declare yourself is what counts.</source>
        <translation>Vink aan wat bij jullie past en zeg het daarna in je eigen woorden: het gaat om wat jullie zelf beloven.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>{name} (already yours)</source>
        <translation>{name} (heb je al)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n value(s)</source>
        <translation>
            <numerusform>%n kernwaarde &amp;toevoegen</numerusform>
            <numerusform>%n kernwaarden &amp;toevoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Past erbij</translation>
    </message>
    <message>
        <source>Goes against it</source>
        <translation>Gaat ertegenin</translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message>
        <source>BrandCheck knows your values only as they are worded here, and judges every sentence by them. Word them as you declare them.</source>
        <translation>BrandCheck kent je kernwaarden alleen zoals ze hier staan, en legt elke zin ernaast. Schrijf ze op zoals je ze naar buiten brengt.</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nieuwe kernwaarde</translation>
    </message>
    <message>
        <source>Values, in their order</source>
        <translation>Kernwaarden, op volgorde</translation>
    </message>
    <message>
        <source>&amp;Add a value</source>
        <translation>Kernwaarde &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>From the &amp;library…</source>
        <translation>Uit de biblioth&amp;eek…</translation>
    </message>
    <message>
        <source>Which values does your organisation declare?</source>
        <translation>Welke kernwaarden heeft je organisatie?</translation>
    </message>
    <message>
        <source>Three to eight work best. Write them yourself, paste the values page of your website, or start from common values. You may also drop a document here that they are in.</source>
        <translation>Drie tot acht werkt het best. Schrijf ze zelf op, plak de pagina met kernwaarden van je website, of begin met veelvoorkomende kernwaarden. Je kunt ook een document hierheen slepen waar ze in staan.</translation>
    </message>
    <message>
        <source>&amp;Write one</source>
        <translation>&amp;Zelf schrijven</translation>
    </message>
    <message>
        <source>&amp;Paste or import…</source>
        <translation>&amp;Plakken of importeren…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Language of the values and the report</source>
        <translation>Taal van de kernwaarden en het rapport</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Language of its te&amp;xts</source>
        <translation>Taal van de te&amp;ksten</translation>
    </message>
    <message>
        <source>Drop it to see which values are in it</source>
        <translation>Laat los om te zien welke kernwaarden erin staan</translation>
    </message>
    <message>
        <source>What {organisation} stands for</source>
        <translation>Waar {organisation} voor staat</translation>
    </message>
    <message>
        <source>Much like “{name}”</source>
        <translation>Lijkt sterk op “{name}”</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Nog geen omschrijving</translation>
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation>Naar de &amp;documenten</translation>
    </message>
    <message>
        <source>Next: the texts to hold these values against.</source>
        <translation>Nu de teksten waarnaast je deze kernwaarden legt.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” can hardly be told apart: the same sentences count for either. Word them further apart, or make them one.</source>
        <translation>“{one}” en “{other}” zijn nauwelijks uit elkaar te houden: dezelfde zinnen passen bij allebei. Maak het verschil in de omschrijvingen groter, of maak er één kernwaarde van.</translation>
    </message>
    <message numerus="yes">
        <source>The list marks %n more pair(s).</source>
        <translation>
            <numerusform>In de lijst staat nog %n paar.</numerusform>
            <numerusform>In de lijst staan nog %n paren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed value</source>
        <translation>Kernwaarde zonder naam</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Kernwaarde toevoegen</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Kernwaarde wijzigen</translation>
    </message>
    <message>
        <source>Remove a value</source>
        <translation>Kernwaarde verwijderen</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>“{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Put a value back</source>
        <translation>Kernwaarde terugzetten</translation>
    </message>
    <message>
        <source>Put values in another order</source>
        <translation>Volgorde van kernwaarden wijzigen</translation>
    </message>
    <message>
        <source>Change the organisation's name</source>
        <translation>Naam van de organisatie wijzigen</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Taal wijzigen</translation>
    </message>
    <message>
        <source>Import values</source>
        <translation>Kernwaarden importeren</translation>
    </message>
    <message>
        <source>Add values from the library</source>
        <translation>Kernwaarden uit de bibliotheek toevoegen</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Comparing words</source>
        <translation>Woorden vergelijken</translation>
    </message>
    <message>
        <source>All texts are read for words that one group uses more than the others. You can go on working.</source>
        <translation>Alle teksten worden gelezen op woorden die de ene groep meer gebruikt dan de andere. Je kunt gewoon doorwerken.</translation>
    </message>
    <message>
        <source>Com&amp;pare the words</source>
        <translation>Ve&amp;rgelijk de woorden</translation>
    </message>
    <message>
        <source>Outside and inside</source>
        <translation>Buiten en binnen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Over alles</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Search in words and sentences</source>
        <translation>Zoek in woorden en zinnen</translation>
    </message>
    <message>
        <source>About {value}</source>
        <translation>Over {value}</translation>
    </message>
    <message>
        <source>No department may be shown by itself yet: at least ten people must speak in its texts. The words of outside and inside can be compared.</source>
        <translation>Nog geen afdeling mag los getoond worden: er moeten minstens tien mensen in haar teksten aan het woord zijn. De woorden van buiten en binnen kun je wel vergelijken.</translation>
    </message>
    <message>
        <source>No word matches.</source>
        <translation>Geen woord past hierbij.</translation>
    </message>
    <message>
        <source>With this little text no word is clearly of one group. These lists show where words lean, no more.</source>
        <translation>Met zo weinig tekst hoort geen woord duidelijk bij één groep. Deze lijsten laten zien waar woorden naar neigen, meer niet.</translation>
    </message>
    <message>
        <source>The words in which each group speaks of this value, more than the others do.</source>
        <translation>De woorden waarin elke groep over deze kernwaarde spreekt, meer dan de andere.</translation>
    </message>
    <message>
        <source>The words that each group uses more than the others.</source>
        <translation>De woorden die elke groep meer gebruikt dan de andere.</translation>
    </message>
    <message>
        <source>No word stands out here.</source>
        <translation>Hier springt geen woord eruit.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n words</source>
        <translation>
            <numerusform>Toon het woord</numerusform>
            <numerusform>Toon alle %n woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Busy</name>
    <message>
        <source>Each sentence is read and laid beside your values. That happens on this computer; you can go on working.</source>
        <translation>Elke zin wordt gelezen en naast je kernwaarden gelegd. Dat gebeurt op deze computer; je kunt gewoon doorwerken.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Beveiligen met een wachtzin…</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Wachtzin weghalen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>This workspace is encrypted and opens with its passphrase only. What you export from it is not: a report is there to be read.</source>
        <translation>Deze werkruimte is versleuteld en gaat alleen open met haar wachtzin. Wat je eruit exporteert is dat niet: een rapport is er om gelezen te worden.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: whoever can open the file can read it. With a passphrase it is encrypted on the disk.</source>
        <translation>Deze werkruimte heeft geen wachtzin: wie bij het bestand kan, kan het lezen. Met een wachtzin staat ze versleuteld op de schijf.</translation>
    </message>
    <message>
        <source>The workspace is protected. From now on it opens with the passphrase only.</source>
        <translation>De werkruimte is beveiligd. Voortaan gaat ze alleen open met de wachtzin.</translation>
    </message>
    <message>
        <source>The workspace opens with the new passphrase.</source>
        <translation>De werkruimte gaat open met de nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>The workspace has no passphrase any more.</source>
        <translation>De werkruimte heeft geen wachtzin meer.</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>stands out</source>
        <translation>springt eruit</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Rests on</source>
        <translation>Rust op</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
</TS>
