<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>The encoding of %1 changes midway: line %2 (byte %3) is written in another encoding than the lines before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not readable as %2: byte %3 (line %4) does not exist in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file: it holds a zero byte at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;. Known ones: UTF-8, UTF-16, windows-1251, KOI8-R, IBM866.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by its byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by its zero bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (every byte is valid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only ASCII characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by pairs of Russian letters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a guess; check the words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;, which the recipe names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns look like &quot;%1&quot;. Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in &quot;%1&quot; have two digits. Which century is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are 20xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>00–29 are 20xx, 30–99 are 19xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are 19xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in &quot;%1&quot; can be read in two ways. Which comes first, day or month?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, what is the comma of numbers such as 1,234?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, what is the point of numbers such as 1.234?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decimal mark: a little over one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it groups digits: over a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe fills &quot;%1&quot;, which this import does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote only at the beginning of a field; inside, it is written twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delimiter after the closing quote; the quote was opened in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote; the one opened in line %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that reaches this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of an old Office (.doc), whatever its name says. Open it there and save it as .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a Word document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a document that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called .%2, but its content is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still being written: it changed while it was read. Import it when the other program has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds pictures of pages but no text. Recognise the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF; this program was built without PDF reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks a column for: %2. Its columns are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column with this heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 can be read in several ways; %n question(s) must be answered first, in the window or by a recipe.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The recipe %1 has an unknown value for %2: &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 is not readable: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 was made by a newer version (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an import recipe: &quot;format&quot; is not tropa-recipe/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows left out could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value; this column must be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells as in the headings; this row has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identifier; a spreadsheet has turned this one into a rounded number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, its decimals after a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, its decimals after a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as day, month, year, such as 30.09.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as month, day, year, such as 09/30/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date as year, month, day, such as 2026-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a spreadsheet&apos;s day number, such as 46295</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: its groups nest deeper than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged or cut short: its braces do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2 should be a time such as 00:01:15,200 --&gt; 00:01:18,900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the time in line %2 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: times run backwards in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file of an old Excel (.xls) or is protected by a password. Save it as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two columns called &quot;%2&quot; (line %3). Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row of headings: its first full row already holds values. Add headings, or say in a recipe what the columns are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has fewer lines than the recipe says stand above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has headings but no rows below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 sheets; there is no sheet %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: its sheet unpacks to more than a table needs. Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a zip archive, but not a workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: elements in %2 nest deeper than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: %2 holds a document type definition, which an office document never has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2, line %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged archive: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: unpacking %2 would take far more room than such a file needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a zip archive, or is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused: it holds more than %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks its part %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of clinics from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of doctors from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of channels from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of competitors from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of touchpoints from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings or below the rows left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody: no id, &quot;NA&quot; or &quot;-&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, turn %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be put under itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code cannot be merged into itself or a code below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code to move the segments to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stretch lies outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a transcript does not agree with its edits; open a backup of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote, pain, need, gain, barrier, emotion, touchpoint or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as #2A5CA8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a respondent with a transcript in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of a code in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a valence from -2 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that stand once in the transcript; these stand there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the respondent, as they stand in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of the codebook %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of coded quotes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group: loyal, lost or a competitor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m or f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of respondents from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file to import was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the project already and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of the interview %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import of %n interview(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondents with at least one segment of the code, of all respondents with a transcript; Wilson interval. What the interviewer says is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no interviews in this scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count subcodes with their parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what the interviewer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valence of what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean valence, -2 to +2, of coded stretches that have one; a stretch with several of the codes counts once, with their mean. n counts stretches; the interval takes respondents as clusters. What the interviewer says is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segment with a valence in this scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competitor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version knows no metric “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map cannot stand inside itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is missing from this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as a map has no place for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no experience score; the curve is left open there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is no map this program reads: format “%1”, expected tropa-map/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a map: %2 bytes, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON document: %2 at byte %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entries, at most %3 can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: each entry must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is longer than %3 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” must be a number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name “%2” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” names nothing in this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence point into another project and were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This project knows no “%1” for %2; the condition was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts and expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mystery patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontstage, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontstage, technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage, technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be split by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be narrowed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parameter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of respondents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for not booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of this segment is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>м or ж (m or f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month such as 10.2023 or 2023-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sum with at most two decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of patients from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of services from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of channel costs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of visits from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after days without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after cycles of the last service (0: by days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: no visit for %1 days, or %2 cycles of the last service where above 0, before the as-of day (the end of the period, else the last visit in the base). Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one. Patients seen too recently are not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal share of the yearly flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the window when no period is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal: two visit days in the window or any visit before it. Share of all patients seen in the window, which is the period, else the last %1 days of the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days since the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients with a visit on a second day, among those whose first visit was at least %1 days before the as-of day. Clinic, doctor and service are those of the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no visits in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient fits this selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime value so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean per patient of amounts less costs of visits in the period, less the acquisition costs of the channel per patient. Costs of channels are known for channels only: split or narrowed by anything else, nothing is taken off for acquisition. The future is not predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin per patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquisition cost per patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Margin of the visits of the channel&apos;s patients less the channel&apos;s costs) / the channel&apos;s costs, in the period. A patient&apos;s channel is the one in the patient table, else that of the first visit. The interval takes costs as fixed and patients as drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no costs of channels in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No costs are known for this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit days in the period: several visits of a patient on one day are one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit days of a calendar month against a twelfth of all visit days in the period; 1 is the average month. The period should hold whole years. Months are not corrected for working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups, %1, could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that is not finite cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Tropa; this one cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Tropa; this one may open it for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it says nothing of its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds tables, triggers or views that are not Tropa&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written by this user; it can be opened for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty, not a Tropa project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tropa project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program; it is not a Tropa project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not closed properly; open it for editing once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 lies a -wal file of another project or another copy; nothing was touched. Move that file away, or put the right project beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the history is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 changed the same thing later; undo it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work rests on the rows of this import (%1); undo or remove it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import speaks of things that another undone import made; redo that one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 kept in the project is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB; only recordings may be, and they stay beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project keeps no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 could not be copied beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 is not in the folder beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open elsewhere: program %2, process %3, computer %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 may not be written by this user; the project can be opened for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing is paused until the running job has written its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is writing to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project cannot be copied onto itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point at a row of %2 that is not there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history cannot be read; what they speak of cannot be undone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Derived data &quot;%1&quot; differ from a fresh build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; save a copy of what can be read, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the project&apos;s key of pseudonyms; give its key file with --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s key of pseudonyms on this computer cannot be read; give its key file with --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already holds another key for this project; it was not replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for keys could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tropa key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 does not open: the passphrase is wrong or the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file needs a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to protect the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has lost its name for keys (setting guid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of this project stand under its key; without --plain-ids, or with --key, they will be the same persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons of this project were imported without a key; repeat with --plain-ids, or they would not be the same persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is another project&apos;s; give this project&apos;s with --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this computer is not the one this project was imported with; give its key file with --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite has no full-text search (FTS5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed or renamed while it was open; nothing more is written. Save a copy to keep your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open; nothing more is written. Save a copy to keep your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open; nothing more is written. Close it and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit may not be made within another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things rest on this; remove them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry %1 in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of two coders needs a square table of at least two categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was coded by both coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement scores must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one disagreement score must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence level must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights must have as many rows and columns as the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both coders used a single category throughout, so kappa is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs at least one unit and two categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs at least two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1 was coded by %2 coders, the first by %3; Fleiss&apos; kappa needs the same number for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All coders used a single category throughout, so kappa is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was coded by two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coding names a category that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit was coded by every coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of both, each and all contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs somebody on each of its sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column of the table needs its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count in column %1 is negative or above the column&apos;s base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlap table must be square with one row per column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns %1 and %2 cannot share more people than they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part must lie inside the total and be less than all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of independence needs at least two rows and two columns with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effective number of answers must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fisher&apos;s exact test needs whole counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is too large for Fisher&apos;s exact test; use the chi-squared test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictor %1 does not vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome does not vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be 1 to %1 predictors, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predictors, outcome and weights must have a value for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons are too few for %2 predictors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some predictors follow from the others; leave one of them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be groups, and a test for each pair of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A p value must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each estimate needs its standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard error must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each object needs the number of its cluster, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A silhouette needs at least two clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share needs at least one trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of successes must lie between 0 and the number of trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval of a mean needs at least two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to a Kano question must be a whole number from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s answers fall into A, O, M or I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At ratio level no value may be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are the same, so alpha is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence analysis needs at least two rows and two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and columns without any count must be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 objects can be placed in 1 to %2 dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to the loyalty question must be a whole number from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loyalty index needs at least one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clusters cannot be made; between 1 and %2 can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits are counted in one period and the lifetime in another; use the same for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque, visits and lifetime must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount rate must be above −100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The horizon must be at least one period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this retention and discount the value has no end; give a horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention must be at least 0 and below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wanted ratio of value to cost must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on acquisition needs an acquisition cost above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changed the answer, so there is no change to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two shares are equal, so there is no difference to detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing two means needs at least two values on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are the same, so the means cannot be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least two groups to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values are the same, so the groups cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concordance needs at least two judges and two objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every judge gives every object the same score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability needs at least two items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few persons answered the items together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 has the same answer from everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the items does not vary, so reliability is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs at least ten patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1: repeat visits, time of the last and time observed contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came a second time, so repeat visits cannot be modelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not settle on these data; try more patients or a longer period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1 has a mean payment of zero or less; leave out refunds and visits paid by insurers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs at least ten patients who came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All payments are the same, so there is nothing to model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value needs one period or more, a length and a discount rate above −100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments vary so much that their mean does not exist in the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 patients came once; this model takes them all for patients still, so compare it with one that does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margin must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample would be larger than any population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected share must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample size must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response rate must be above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design effect must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster must have at least one member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intraclass correlation must lie between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance of one loyalty answer must be above 0 and at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard deviation must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one clinic is visited, and not more than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each visited clinic needs at least one visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no strata to split the sample over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stratum needs one size and one standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes and deviations must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample does not fit into the strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs the start of a cohort and at least two periods after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cohort cannot grow: period %1 has more people than the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs a cohort of which some leave and some stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not settle: retention does not rise with tenure in these figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discount rate must be above zero, or the value has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cycle needs at least two seasons, and the first value one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonality needs at least two full cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days must be given for each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days must be above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are too few or all zero for a seasonal index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no groups to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage needs at least three groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances must form a square table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance from A to B must be that from B to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no numbers to summarise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 values but %2 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group must be numbered from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight exponent must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event happened in any group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups were never at risk together, so they cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody marked anything, so alpha is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marked stretch is empty or lies outside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One coder marked the same place twice with one category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coder marked the whole text, so alpha is undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin “%1” needs a target for each category and a category for each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has a value of “%2” that has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of “%1” in “%2” must be finite and not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” has a target, but nobody in the sample belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in “%2” is in the sample, but its target is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no margin to weight to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of weights must lie below and above 1, the mean weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margins cannot be met with weights held between the limits: a share stays %1 off; widen the limits or merge categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The margins cannot be met together after %1 rounds: a share stays %2 off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 could not be written; nothing was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the copy %1; nothing was left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by another program; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project database refused the change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps the kind it has in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file called %1 has been imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mark from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import of %n survey file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the %1 best marks among the answers given to satisfaction scales (4–5 of 1–5 for two). Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Wilson on the effective n, which allows for several answers of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of top boxes is from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the answers given to satisfaction scales, on 1–5 with 5 the best: other scales are stretched onto it, and turned round where their low end is good. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Student&apos;s t on the effective n, which allows for several answers of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CES (7 is easy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the answers given to effort scales, on 1–7 where 7 is easy: other scales are stretched onto it, and turned round where their low end is good (CES 1.0). Beside it the share of answers on the easy side. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Student&apos;s t on the effective n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of answers 9–10 minus share of 0–6 to loyalty questions of 0–10, in points. Blank answers are left out; n counts answers. Weights are used where responses have them. Interval: Wald from 100 effective answers on, adjusted Wald (Rocks 2016) below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer option, or split by option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the chosen options, base: %1. Respondents: those who answered the question, each once, so several options may add up to more than 100 %. Answers: all options ticked. Blank answers are left out. Weights are used where responses have them. Interval: Wilson on the effective n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is &quot;respondents&quot; or &quot;answers&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of patients cannot be told here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty, 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low end of a scale must lie below its high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers already given cannot be read that way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Act as this coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template %1; there is: clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: -o FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes the sample project from its raw files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what a project holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what was done, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoes the last steps, or one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redoes what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks a file over; builds again what is derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build derived data again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies a project, open or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would import %1 of %2 rows; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out are in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes NAME=VALUE, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import of %1; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the project and the files: import %1 P FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings files in: proof first with --dry-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the columns this kind recognises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was understood; write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices made before, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the files, when detection is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wave these answers belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out rows that cannot be read, into a file beside the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the proof asks: date=dmy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file of the project&apos;s pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are pseudonyms already; use no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name two coders: --coders A,B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the characters of %n transcript(s) that both have coded; the interviewer left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>percent     kappa     alpha  code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds words in any form, &quot;phrases&quot;, prefixes*, -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the codebook with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts codes that stand on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares two coders, code by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: tropa-cli COMMAND [ARGUMENTS] [--json] [--lang ru|en]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculators on given numbers; no project needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tropa-cli COMMAND --help says more of one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1; tropa-cli --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--where takes NAME=VALUE, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date like 2026-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dimension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computes metrics, split and narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the metrics, their dimensions and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split by this dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this part: clinic=Центр, wave=6, from=2026-07-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a parameter of the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level is nominal, ordinal, interval or ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--weights is none, linear or quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights need an order of categories; choose a --level other than nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement needs at least two coders, a column each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa is for two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement of coders: Krippendorff&apos;s alpha, Cohen&apos;s and Fleiss&apos; kappa, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal (unless told), ordinal, interval or ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Cohen&apos;s kappa: none (unless told), linear or quadratic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence, 0.95 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bootstrap draws for the interval of alpha, 1000 unless told; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the bootstrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a unit, a column a coder, an empty cell is missing; text is allowed at nominal level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of squares within clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of distances to medoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--method is average, complete, single, ward.D2, pam or kmeans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--k is the number of clusters, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silhouette, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster %1, %2 objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups of similar rows, with silhouettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average (unless told), complete, single, ward.D2, pam or kmeans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring each column to mean 0 and deviation 1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns to use; unless told, all but a first one that names the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the starts of kmeans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row an object; a first column without heading or with text names the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table %1; there is krejcie-morgan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds for a simple random sample, 95 % confidence, a margin of 5 points and an answer from everybody asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers for this margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers per wave for this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystery visits per clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before rounding up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people to invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people must be invited than there are: ask for a wider margin or a higher response rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers per group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance to see a difference that is there, 0.8 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many answers, invitations or mystery visits are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of error as a share: 0.05 or 5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many people there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected share, 0.5 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the invited who answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for a simple sample, more for clusters and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krejcie-morgan: the printed table, by its formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of --margin: margin of the loyalty index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the loyalty index between two waves to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance of one loyalty answer, 0.55 unless told, 1 at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of --margin: margin of a clinic&apos;s checklist score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of scores within a clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers per group to tell two shares apart, or the power of a given number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers per group; gives the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method %1; there are wald, wilson, wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--method is wald or adjusted-wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin of error, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promoters, passives, detractors, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change since before, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinguishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not distinguishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--method is newcombe or wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, a less b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wilson (unless told), wilson-cc, clopper-pearson, mid-p, agresti-coull, jeffreys, wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loyalty index with its interval, and its change since an earlier wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 9 and 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 7 and 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers 0 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the three counts of the earlier wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wald or adjusted-wald; unless told, wald from 100 answers and adjusted below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two shares: difference, interval and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first share: yes / all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second share: yes / all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newcombe (unless told) or wald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--decimal is point or comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the headings are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows below the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”; the headings are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty, a number was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells with this text are missing, like empty ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fractions are written, where the column itself does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on stdout, numbers raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: tropa-cli stats NAME [OPTIONS] [--json] [--lang ru|en]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tropa-cli stats NAME --help lists its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; stats %2 --help lists the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1; stats %2 --help lists the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calculator %1; tropa-cli stats --help lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stats %1 needs a file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs %2 numbers divided by “/”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval, %1 % confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 (“%2”) holds no numbers and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--missing is listwise or pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reverse needs --maximum, the highest answer of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cronbach&apos;s alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardised alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guttman&apos;s lambda 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs against the other items: is it reversed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no margin; write it as COLUMN=VALUE:SHARE,VALUE:SHARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no target for this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest weight, of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest weight, of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows held at a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with gaps are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R², explained share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Johnson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability of a scale: Cronbach&apos;s alpha, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns; unless told, all that hold numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns to be reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest answer of the scale, 1 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest answer of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listwise (unless told) or pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person, a column an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights that bring a sample to known shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a margin: sex=m:0.48,f:0.52; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight below this multiple of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight above this multiple of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest gap of a share, 0.000001 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person, margins are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what moves an outcome: Shapley and Johnson shares of R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns; unless told, all others that hold numbers; at most 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person; rows with gaps are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with a base under 30 get no letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than columns (Holm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rows and --columns go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees of freedom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cramér&apos;s V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contingency coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, Fisher&apos;s exact test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a fifth of the cells are expected below 5: the chi-squared p value is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted residuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of counts: chi-squared, Cramér&apos;s V, adjusted residuals, letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a row a person: count this column …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… against this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective number of answers, when the counts are weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, cells are counts; a first column without heading or with text names the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: n = %2, events %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median and its interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty; say whether the event happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correlation of visits and payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean payment of a new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and payment go together; the model supposes that they do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there, by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rises with tenure although nobody changes: those who leave easily have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--model is sbg, bg-nbd, pareto-nbd or gamma-gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a number and its period: 0.35/month, 2/quarter or 4/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV, first payment now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV, first payment after a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected lifetime, periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTV, mean of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file, or --cheque, --visits and --lifetime, or --margin and --retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return on acquisition, ROI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest admissible acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long patients stay: Kaplan-Meier curve, median, log-rank test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long observed; “time” unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it ended; “event” unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what says that it ended, 1 unless told; anything else is still observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 log-rank (unless told), 1 weighs early events more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits a model of how patients stay, come again and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sbg: survivors; bg-nbd, pareto-nbd: repeats, last, observed; gamma-gamma: repeats, payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header; columns survivors (also patients, n), repeats (x, frequency), last (t_x, recency), observed (T), payment (m, monetary_value). For sbg a row a period, the first the start; else a row a patient, times since the first visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifetime value of a patient in three forms, return on acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits per month, quarter or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of profit in the cheque, 1 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many months, quarters or years a patient stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin per period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share kept from period to period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discount rate per period, 0 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon in periods; with a file 12 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a file: length of a period in its unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost of acquiring a patient; gives the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted value per acquisition cost, 3 unless told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE.csv: first row the header, a row a patient: repeats, last, observed, payment (mean of repeat visits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mystery-patient visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts of interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coded quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs of channels by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s files could not be unpacked into %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not narrow by this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::CommandField</name>
    <message>
        <source>Command, code, quote, cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, pages and everything with a name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::FilterBar</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: back to the project&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow by a doctor, a service, a channel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has nothing to choose here yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no further conditions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the project&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the project&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::JobStripBar</name>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing is paused while rows are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can be dropped on the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::MainWindow</name>
    <message>
        <source>%1 is open for reading only: nothing can be changed in it. A copy can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page shows this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is still running. Stopping it loses what it has not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::MessageArea</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Palette</name>
    <message>
        <source>Command, code, quote, cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::PeriodPopup</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::ProjectFiles</name>
    <message>
        <source>Tropa projects (*.tropa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project.tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from the clinic template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic.tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tropa sample.tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy.tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy cannot have the name of the project itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::Rail</name>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RailModel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RecentModel</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RowsModel</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::RowsPane</name>
    <message>
        <source>Rows behind the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::StartPage</name>
    <message>
        <source>Tropa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the patient&apos;s words to the journey map, in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of four clinics: 24 interviews, surveys, visits, a map and a blueprint. The data are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages, steps, channels, a checklist and codes are ready. Bring your own data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame, codes and maps from a clean sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tropa file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts, answers, visits, calls, reviews or .qdpx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects you open will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews, answers, mystery-patient visits. What was understood is shown before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number has its n, interval, date and rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell remembers the answers and quotes it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data do not leave this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::WhoPanel</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands with every edit and every code. It is asked once and stays on this computer and in your projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::WindowActions</name>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from the clinic template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tropa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
