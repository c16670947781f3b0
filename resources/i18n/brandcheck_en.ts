<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n document(s) can be checked against your values, sentence by sentence.</source>
        <translation>
            <numerusform>%n document can be checked against your values, sentence by sentence.</numerusform>
            <numerusform>%n documents can be checked against your values, sentence by sentence.</numerusform>
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
</TS>
