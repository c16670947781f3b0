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
        <translation>Hoe BrandCheck &amp;meet</translation>
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
    <name>Documents</name>
    <message>
        <source>Read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DocumentsModel</name>
    <message>
        <source>Side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
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
    <name>GapRow</name>
    <message>
        <source>Opens the sentences of this value</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per value you will see here what you promise outside, and what is lived of it inside.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the &amp;values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the &amp;documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no documents yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add what you publish and what is written inside; then you can check them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of the documents could be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The list of documents tells for each why, and what you can do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing from inside yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing from outside yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BrandCheck lays what you promise beside what is lived. For that it needs texts of both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Check all the same</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n document(s) can be checked against your values, sentence by sentence.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Nu &amp;meten</translation>
    </message>
    <message>
        <source>Sorted by what needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None of these values has been checked yet</source>
        <translation type="unfinished" />
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
        <translation>T&amp;hema</translation>
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
        <translation>Teksten moeten &amp;weg zijn op</translation>
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
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
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
        <translation>Teksten &amp;bewaren gedurende</translation>
    </message>
    <message>
        <source>Everything is computed on this computer by a small model that comes with BrandCheck. There is no network access, no telemetry and no search for updates. How it measures is fixed before results are seen, and printed in the report: tuning it after seeing results would make them worthless.</source>
        <translation>Alles wordt op deze computer berekend door een klein model dat bij BrandCheck hoort. Er is geen netwerktoegang, geen telemetrie en geen zoektocht naar updates. Hoe er gemeten wordt, ligt vast voordat er uitkomsten zijn en staat in het rapport: bijstellen nadat je de uitkomsten kent, maakt ze waardeloos.</translation>
    </message>
    <message>
        <source>How BrandCheck &amp;measures</source>
        <translation>Hoe BrandCheck &amp;meet</translation>
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
        <source>Open the &amp;example organisation</source>
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
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Changed since the last check</source>
        <translation>Gewijzigd sinds de laatste meting</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>Earlier in the order (Alt+Up)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later in the order (Alt+Down)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For example: Craftsmanship</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In your own words: what do you promise with this value?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without a statement BrandCheck knows this value by its name only, and finds much less.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences that fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences that go against it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“Els stayed on until the heating worked again.”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“From now on a call takes four minutes at most.”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences that f&amp;it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sentences that &amp;go against it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A good example is one sentence as it could stand in a memo or on your site: it shows what someone does and need not use the value's own words. One a line; two or three of each help most.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Rests on</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
