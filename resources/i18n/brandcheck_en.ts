<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsPart</name>
    <message numerus="yes">
        <source>%n action(s) late</source>
        <translation>
            <numerusform>%n action late</numerusform>
            <numerusform>%n actions late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within a week</source>
        <translation>
            <numerusform>%n due within a week</numerusform>
            <numerusform>%n due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) wait(s)</source>
        <translation>
            <numerusform>%n action wait</numerusform>
            <numerusform>%n actions waits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditResults</name>
    <message numerus="yes">
        <source>&amp;Label %n more sentence(s)</source>
        <translation>
            <numerusform>&amp;Label %n more sentence</numerusform>
            <numerusform>&amp;Label %n more sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditStart</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
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
    <name>CodeTree</name>
    <message numerus="yes">
        <source>{name}, %n quote(s)</source>
        <translation>
            <numerusform>{name}, %n quote</numerusform>
            <numerusform>{name}, %n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) are left out: they are of image or sound, or their text is not in the project.</source>
        <translation>
            <numerusform>%n coding are left out: they are of image or sound, or their text is not in the project.</numerusform>
            <numerusform>%n codings are left out: they are of image or sound, or their text is not in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) go along as examples that fit</source>
        <translation>
            <numerusform>%n quote go along as examples that fit</numerusform>
            <numerusform>%n quotes go along as examples that fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n as examples against.</source>
        <translation>
            <numerusform>and %n as examples against.</numerusform>
            <numerusform>and %n as examples against.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsPart</name>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DepartmentsPage</name>
    <message numerus="yes">
        <source>%n department(s) clearly differ from the rest</source>
        <translation>
            <numerusform>%n department clearly differ from the rest</numerusform>
            <numerusform>%n departments clearly differ from the rest</numerusform>
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
    <name>FiguresPart</name>
    <message numerus="yes">
        <source>%n department(s) without a figure of their own</source>
        <translation>
            <numerusform>%n department without a figure of their own</numerusform>
            <numerusform>%n departments without a figure of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlywheelPage</name>
    <message numerus="yes">
        <source>%n action(s) agreed on</source>
        <translation>
            <numerusform>%n action agreed on</numerusform>
            <numerusform>%n actions agreed on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) should have been done by now</source>
        <translation>
            <numerusform>%n action should have been done by now</numerusform>
            <numerusform>%n actions should have been done by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) of departments</source>
        <translation>
            <numerusform>%n reply of departments</numerusform>
            <numerusform>%n replys of departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of others differ from those here</source>
        <translation>
            <numerusform>%n decision of others differ from those here</numerusform>
            <numerusform>%n decisions of others differ from those here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed more than chance explains since {day}</source>
        <translation>
            <numerusform>%n value changed more than chance explains since {day}</numerusform>
            <numerusform>%n values changed more than chance explains since {day}</numerusform>
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
        <source>Audited: %n sentence(s) judged</source>
        <translation>
            <numerusform>Audited: %n sentence judged</numerusform>
            <numerusform>Audited: %n sentences judged</numerusform>
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
    <name>GlossaryPart</name>
    <message numerus="yes">
        <source>remove %n word(s)</source>
        <translation>
            <numerusform>remove %n word</numerusform>
            <numerusform>remove %n words</numerusform>
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
    <name>LearntDialog</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came in: %n sentence(s) that did not count</source>
        <translation>
            <numerusform>Came in: %n sentence that did not count</numerusform>
            <numerusform>Came in: %n sentences that did not count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went out: %n sentence(s) that counted</source>
        <translation>
            <numerusform>Went out: %n sentence that counted</numerusform>
            <numerusform>Went out: %n sentences that counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turned: %n sentence(s) that count for the other stance</source>
        <translation>
            <numerusform>Turned: %n sentence that count for the other stance</numerusform>
            <numerusform>Turned: %n sentences that count for the other stance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearntLine</name>
    <message numerus="yes">
        <source>%n sentence(s) changed by what you taught: &amp;show</source>
        <translation>
            <numerusform>%n sentence changed by what you taught: &amp;show</numerusform>
            <numerusform>%n sentences changed by what you taught: &amp;show</numerusform>
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
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
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
    <name>OthersPart</name>
    <message numerus="yes">
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after these</numerusform>
            <numerusform>%n more after these</numerusform>
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
    <name>Sayings</name>
    <message numerus="yes">
        <source>Show all %n sentences</source>
        <translation>
            <numerusform>Show all %n sentences</numerusform>
            <numerusform>Show all %n sentences</numerusform>
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
<context>
    <name>WordsPart</name>
    <message numerus="yes">
        <source>Show all %n words</source>
        <translation>
            <numerusform>Show all %n words</numerusform>
            <numerusform>Show all %n words</numerusform>
        </translation>
    </message>
</context>
</TS>
