<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClaimsPage</name>
    <message numerus="yes">
        <source>%n promise(s) to look at</source>
        <translation>
            <numerusform>%n promise to look at</numerusform>
            <numerusform>%n promises to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) found</source>
        <translation>
            <numerusform>%n promise found</numerusform>
            <numerusform>%n promises found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) decided about</source>
        <translation>
            <numerusform>%n row decided about</numerusform>
            <numerusform>%n rows decided about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n document(s): {outside} outside, {inside} inside</source>
        <translation>
            <numerusform>%n document: {outside} outside, {inside} inside</numerusform>
            <numerusform>%n documents: {outside} outside, {inside} inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Change %n document</numerusform>
            <numerusform>Change %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) moved to {side}.</source>
        <translation>
            <numerusform>%n document moved to {side}.</numerusform>
            <numerusform>%n documents moved to {side}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) removed.</source>
        <translation>
            <numerusform>%n document removed.</numerusform>
            <numerusform>%n documents removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which folder are these %n file(s)?</source>
        <translation>
            <numerusform>In which folder are these %n file?</numerusform>
            <numerusform>In which folder are these %n files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document read.</numerusform>
            <numerusform>%n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still cannot be read; the table says why.</source>
        <translation>
            <numerusform>%n file still cannot be read; the table says why.</numerusform>
            <numerusform>%n files still cannot be read; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTable</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDocuments</name>
    <message numerus="yes">
        <source>Change %n document(s)</source>
        <translation>
            <numerusform>Change %n document</numerusform>
            <numerusform>Change %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceColumn</name>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n for</numerusform>
            <numerusform>%n for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n against</numerusform>
            <numerusform>%n against</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n sentence(s) reviewed</source>
        <translation>
            <numerusform>%n sentence reviewed</numerusform>
            <numerusform>%n sentences reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportValues</name>
    <message numerus="yes">
        <source>&amp;Add %n value(s)</source>
        <translation>
            <numerusform>&amp;Add %n value</numerusform>
            <numerusform>&amp;Add %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n document(s) read.</source>
        <translation>
            <numerusform>%n document read.</numerusform>
            <numerusform>%n documents read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n file were there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>%n file could not be read; the table says why.</numerusform>
            <numerusform>%n files could not be read; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n document(s) outside</source>
        <translation>
            <numerusform>%n document outside</numerusform>
            <numerusform>%n documents outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) inside</source>
        <translation>
            <numerusform>%n document inside</numerusform>
            <numerusform>%n documents inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n document(s) can be checked against your values, sentence by sentence.</source>
        <translation>
            <numerusform>%n document can be checked against your values, sentence by sentence.</numerusform>
            <numerusform>%n documents can be checked against your values, sentence by sentence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read and do not count.</source>
        <translation>
            <numerusform>%n document could not be read and do not count.</numerusform>
            <numerusform>%n documents could not be read and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What to know about this check (%n)</source>
        <translation>
            <numerusform>What to know about this check (%n)</numerusform>
            <numerusform>What to know about this check (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>R&amp;ead again (%n)</source>
        <translation>
            <numerusform>R&amp;ead again (%n)</numerusform>
            <numerusform>R&amp;ead again (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can count</source>
        <translation>
            <numerusform>%n can count</numerusform>
            <numerusform>%n can count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) selected</source>
        <translation>
            <numerusform>%n document selected</numerusform>
            <numerusform>%n documents selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueLibrary</name>
    <message numerus="yes">
        <source>&amp;Add %n value(s)</source>
        <translation>
            <numerusform>&amp;Add %n value</numerusform>
            <numerusform>&amp;Add %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesPage</name>
    <message numerus="yes">
        <source>The list marks %n more pair(s).</source>
        <translation>
            <numerusform>The list marks %n more pair.</numerusform>
            <numerusform>The list marks %n more pairs.</numerusform>
        </translation>
    </message>
</context>
</TS>
