<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
    <name>Ask</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
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
        <translation>&amp;Wissen</translation>
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
        <translation>Alles laten &amp;zien</translation>
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
        <source>Or drop a document on this window: Word, PDF, a web page, a presentation.</source>
        <translation>Of sleep een document naar dit venster: Word, pdf, een webpagina, een presentatie.</translation>
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
        <source>The day on which the texts of {organisation} must be gone has come. Delete them now? Figures and file names stay. You can choose another day in Settings.</source>
        <translation>De teksten van {organisation} moeten vandaag of eerder weg zijn. Nu verwijderen? Cijfers en bestandsnamen blijven. In Instellingen kun je een andere dag kiezen.</translation>
    </message>
    <message>
        <source>&amp;Delete all texts</source>
        <translation>Alle teksten &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nu niet</translation>
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
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>The report is at {path}</source>
        <translation>Het rapport staat in {path}</translation>
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
    <name>Notifications</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <source>Draft check</source>
        <translation>Conceptcheck</translation>
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
        <source>Names of people are always replaced by pseudonyms when a text is read. That cannot be switched off, and neither can the smallest group that is shown apart: ten people.</source>
        <translation>Namen van mensen worden bij het inlezen altijd vervangen door pseudoniemen. Dat kun je niet uitzetten. Ook de kleinste groep die apart getoond wordt, ligt vast: tien mensen.</translation>
    </message>
    <message>
        <source>After that day BrandCheck asks to delete the texts when you open the workspace. Figures and file names stay.</source>
        <translation>Na die dag vraagt BrandCheck bij het openen of de teksten weg mogen. Cijfers en bestandsnamen blijven.</translation>
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
    <name>_Busy</name>
    <message>
        <source>Each sentence is read and laid beside your values. That happens on this computer; you can go on working.</source>
        <translation>Elke zin wordt gelezen en naast je kernwaarden gelegd. Dat gebeurt op deze computer; je kunt gewoon doorwerken.</translation>
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
