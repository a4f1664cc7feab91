<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%1: %n place(s) cannot be read.</source>
        <translation>
            <numerusform>%1: %n place cannot be read.</numerusform>
            <numerusform>%1: %n places cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings or below the rows left out</source>
        <translation>
            <numerusform>%n line above the headings or below the rows left out</numerusform>
            <numerusform>%n lines above the headings or below the rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody: no id, &quot;NA&quot; or &quot;-&quot;</source>
        <translation>
            <numerusform>%n row names nobody: no id, &quot;NA&quot; or &quot;-&quot;</numerusform>
            <numerusform>%n rows name nobody: no id, &quot;NA&quot; or &quot;-&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n interview(s)</source>
        <translation>
            <numerusform>Import of %n interview</numerusform>
            <numerusform>Import of %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no experience score; the curve is left open there</source>
        <translation>
            <numerusform>%n step has no experience score; the curve is left open there</numerusform>
            <numerusform>%n steps have no experience score; the curve is left open there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence point into another project and were left out</source>
        <translation>
            <numerusform>%n piece of evidence points into another project and was left out</numerusform>
            <numerusform>%n pieces of evidence point into another project and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 point at a row of %2 that is not there</source>
        <translation>
            <numerusform>%n row of %1 points at a row of %2 that is not there</numerusform>
            <numerusform>%n rows of %1 point at rows of %2 that are not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history cannot be read; what they speak of cannot be undone</source>
        <translation>
            <numerusform>%n row of the history cannot be read; what it speaks of cannot be undone</numerusform>
            <numerusform>%n rows of the history cannot be read; what they speak of cannot be undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with gaps are left out</source>
        <translation>
            <numerusform>%n row with gaps is left out</numerusform>
            <numerusform>%n rows with gaps are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doctor(s)</source>
        <translation>
            <numerusform>%n doctor</numerusform>
            <numerusform>%n doctors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded segment(s)</source>
        <translation>
            <numerusform>%n coded segment</numerusform>
            <numerusform>%n coded segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey response(s)</source>
        <translation>
            <numerusform>%n survey response</numerusform>
            <numerusform>%n survey responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checklist item(s)</source>
        <translation>
            <numerusform>%n checklist item</numerusform>
            <numerusform>%n checklist items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mystery-patient visit(s)</source>
        <translation>
            <numerusform>%n mystery-patient visit</numerusform>
            <numerusform>%n mystery-patient visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cost(s) of channels</source>
        <translation>
            <numerusform>%n cost of channels</numerusform>
            <numerusform>%n costs of channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) for not booking</source>
        <translation>
            <numerusform>%n reason for not booking</numerusform>
            <numerusform>%n reasons for not booking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) of maps</source>
        <translation>
            <numerusform>%n stage of maps</numerusform>
            <numerusform>%n stages of maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of maps</source>
        <translation>
            <numerusform>%n step of maps</numerusform>
            <numerusform>%n steps of maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of maps</source>
        <translation>
            <numerusform>%n card of maps</numerusform>
            <numerusform>%n cards of maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1</source>
        <translation>
            <numerusform>%n row of %1</numerusform>
            <numerusform>%n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes without consent were left out</source>
        <translation>
            <numerusform>%n quote without consent was left out</numerusform>
            <numerusform>%n quotes without consent were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n code(s) from a segment</source>
        <translation>
            <numerusform>Remove %n code from a segment</numerusform>
            <numerusform>Remove %n codes from a segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode %n segment(s) as “%1”</source>
        <translation>
            <numerusform>Recode %n segment as “%1”</numerusform>
            <numerusform>Recode %n segments as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n coding(s) are gone from the text, and so are they; undo brings them back</source>
        <translation>
            <numerusform>The words of %n coding are gone from the text, and so is it; undo brings it back</numerusform>
            <numerusform>The words of %n codings are gone from the text, and so are they; undo brings them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) on one stretch</source>
        <translation>
            <numerusform>%n code on one stretch</numerusform>
            <numerusform>%n codes on one stretch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n coding(s) changed with the text; they are listed under To check</source>
        <translation>
            <numerusform>The words of %n coding changed with the text; it is listed under To check</numerusform>
            <numerusform>The words of %n codings changed with the text; they are listed under To check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) checked</source>
        <translation>
            <numerusform>%n segment checked</numerusform>
            <numerusform>%n segments checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added</source>
        <translation>
            <numerusform>%n code added</numerusform>
            <numerusform>%n codes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n transcript(s) that two coders or more have coded</source>
        <translation>
            <numerusform>On %n transcript that two coders or more have coded</numerusform>
            <numerusform>On %n transcripts that two coders or more have coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s): mean silhouette %1, stability %2, p %3</source>
        <translation>
            <numerusform>%n cluster: mean silhouette %1, stability %2, p %3</numerusform>
            <numerusform>%n clusters: mean silhouette %1, stability %2, p %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n code(s) can be told apart between the groups, at p 0.05 corrected</source>
        <translation>
            <numerusform>The %n code cannot be told apart between the groups, at p 0.05 corrected</numerusform>
            <numerusform>None of %n codes can be told apart between the groups, at p 0.05 corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) of %1 differ between the groups at p 0.05 corrected; first of all: %2</source>
        <translation>
            <numerusform>%n code of %1 differs between the groups at p 0.05 corrected: %2</numerusform>
            <numerusform>%n codes of %1 differ between the groups at p 0.05 corrected; first of all: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are spoken of by fewer than 5 respondents: a difference could not show</source>
        <translation>
            <numerusform>%n code is spoken of by fewer than 5 respondents: a difference could not show</numerusform>
            <numerusform>%n codes are spoken of by fewer than 5 respondents: a difference could not show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) have no value of “%1” and are left out</source>
        <translation>
            <numerusform>%n respondent has no value of “%1” and is left out</numerusform>
            <numerusform>%n respondents have no value of “%1” and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found, in turns: %1, interviews: %2</source>
        <translation>
            <numerusform>%n place found, in turns: %1, interviews: %2</numerusform>
            <numerusform>%n places found, in turns: %1, interviews: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Autocoding: %1, %n segment(s)</source>
        <translation>
            <numerusform>Autocoding: %1, %n segment</numerusform>
            <numerusform>Autocoding: %1, %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) found</source>
        <translation>
            <numerusform>%n stretch found</numerusform>
            <numerusform>%n stretches found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could tell who is meant. Untick what may stay; a replacement can be changed</source>
        <translation>
            <numerusform>%n place could tell who is meant. Untick what may stay; a replacement can be changed</numerusform>
            <numerusform>%n places could tell who is meant. Untick what may stay; a replacement can be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n respondent(s) said is left out of exports: refused, or past the date</source>
        <translation>
            <numerusform>What %n respondent said is left out of exports: refused, or past the date</numerusform>
            <numerusform>What %n respondents said is left out of exports: refused, or past the date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %n respondent(s)</source>
        <translation>
            <numerusform>Consent of %n respondent</numerusform>
            <numerusform>Consent of %n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Date of keeping of %n respondent(s)</source>
        <translation>
            <numerusform>Date of keeping of %n respondent</numerusform>
            <numerusform>Date of keeping of %n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) would be coded</source>
        <translation>
            <numerusform>%n segment would be coded</numerusform>
            <numerusform>%n segments would be coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) coded; one undo takes them back</source>
        <translation>
            <numerusform>%n segment coded; one undo takes it back</numerusform>
            <numerusform>%n segments coded; one undo takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could tell who is meant; replaced: %1</source>
        <translation>
            <numerusform>%n place could tell who is meant; replaced: %1</numerusform>
            <numerusform>%n places could tell who is meant; replaced: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) found</source>
        <translation>
            <numerusform>%n turn found</numerusform>
            <numerusform>%n turns found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move of %n cards</source>
        <translation>
            <numerusform>Move of %n card</numerusform>
            <numerusform>Move of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n cards</source>
        <translation>
            <numerusform>Removal of %n card</numerusform>
            <numerusform>Removal of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies of %n cards</source>
        <translation>
            <numerusform>Copy of %n card</numerusform>
            <numerusform>Copies of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n steps</source>
        <translation>
            <numerusform>Removal of %n step</numerusform>
            <numerusform>Removal of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n lanes</source>
        <translation>
            <numerusform>Removal of %n lane</numerusform>
            <numerusform>Removal of %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasting of %n cards</source>
        <translation>
            <numerusform>Pasting of %n card</numerusform>
            <numerusform>Pasting of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed here stay removed</source>
        <translation>
            <numerusform>%n row removed here stays removed</numerusform>
            <numerusform>%n rows removed here stay removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) were left out: their words are gone from the text here</source>
        <translation>
            <numerusform>%n segment was left out: its words are gone from the text here</numerusform>
            <numerusform>%n segments were left out: their words are gone from the text here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of the same coder, code and words were there already</source>
        <translation>
            <numerusform>%n segment of the same coder, code and words was there already</numerusform>
            <numerusform>%n segments of the same coder, code and words were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers or turns of %n transcript(s) differ; ours stay</source>
        <translation>
            <numerusform>Speakers or turns of %n transcript differ; ours stay</numerusform>
            <numerusform>Speakers or turns of %n transcripts differ; ours stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) came without the person behind them</source>
        <translation>
            <numerusform>%n respondent came without the person behind it</numerusform>
            <numerusform>%n respondents came without the person behind them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speakers and turns of %n transcript(s) stand in descriptions, where only Tropa reads them</source>
        <translation>
            <numerusform>Speakers and turns of %n transcript stand in its description, where only Tropa reads them</numerusform>
            <numerusform>Speakers and turns of %n transcripts stand in descriptions, where only Tropa reads them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were left out: one of their ends is gone</source>
        <translation>
            <numerusform>%n link was left out: one of its ends is gone</numerusform>
            <numerusform>%n links were left out: one of their ends is gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were left out: REFI-QDA has no place for what they speak of</source>
        <translation>
            <numerusform>%n note was left out: REFI-QDA has no place for what it speaks of</numerusform>
            <numerusform>%n notes were left out: REFI-QDA has no place for what they speak of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of pictures, pages and recordings were left out</source>
        <translation>
            <numerusform>%n coding of pictures, pages and recordings was left out</numerusform>
            <numerusform>%n codings of pictures, pages and recordings were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without words were left out</source>
        <translation>
            <numerusform>%n source without words was left out</numerusform>
            <numerusform>%n sources without words were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lie past the end of their text and were left out</source>
        <translation>
            <numerusform>%n coding lies past the end of its text and was left out</numerusform>
            <numerusform>%n codings lie past the end of their text and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not in the archive; their codings are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n text is not in the archive; its codings are kept for the next export but cannot be shown</numerusform>
            <numerusform>%n texts are not in the archive; their codings are kept for the next export but cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), recording(s) or PDF(s) without a text are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n picture, recording or PDF without a text is kept for the next export but cannot be shown</numerusform>
            <numerusform>%n pictures, recordings or PDFs without a text are kept for the next export but cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded page area(s) of PDFs were left out; the text of the PDF came in</source>
        <translation>
            <numerusform>%n coded page area of PDFs was left out; the text of the PDF came in</numerusform>
            <numerusform>%n coded page areas of PDFs were left out; the text of the PDF came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded stretch(es) of recordings were left out; the transcript came in</source>
        <translation>
            <numerusform>%n coded stretch of recordings was left out; the transcript came in</numerusform>
            <numerusform>%n coded stretches of recordings were left out; the transcript came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) reached past the end of their text and end with it now</source>
        <translation>
            <numerusform>%n coding reached past the end of its text and ends with it now</numerusform>
            <numerusform>%n codings reached past the end of their text and end with it now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of no characters were left out</source>
        <translation>
            <numerusform>%n coding of no characters was left out</numerusform>
            <numerusform>%n codings of no characters were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) of whole texts became segments over all their words</source>
        <translation>
            <numerusform>%n coding of a whole text became a segment over all its words</numerusform>
            <numerusform>%n codings of whole texts became segments over all their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) name a code that the codebook lacks and were left out</source>
        <translation>
            <numerusform>%n coding names a code that the codebook lacks and was left out</numerusform>
            <numerusform>%n codings name a code that the codebook lacks and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were not in UTF-8; the encoding was recognised</source>
        <translation>
            <numerusform>%n text was not in UTF-8; the encoding was recognised</numerusform>
            <numerusform>%n texts were not in UTF-8; the encoding was recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diagram(s) are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n diagram is kept for the next export but cannot be shown</numerusform>
            <numerusform>%n diagrams are kept for the next export but cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) given to a case are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n stretch given to a case is kept for the next export but cannot be shown</numerusform>
            <numerusform>%n stretches given to a case are kept for the next export but cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) came in without their formatting; the original is kept</source>
        <translation>
            <numerusform>%n text came in without its formatting; the original is kept</numerusform>
            <numerusform>%n texts came in without their formatting; the original is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) without a GUID got a new one</source>
        <translation>
            <numerusform>%n element without a GUID got a new one</numerusform>
            <numerusform>%n elements without a GUID got a new one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GUID(s) stood twice; the second got one of its own</source>
        <translation>
            <numerusform>%n GUID stood twice; the second got one of its own</numerusform>
            <numerusform>%n GUIDs stood twice; the second got one of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that XML cannot hold were left out</source>
        <translation>
            <numerusform>%n character that XML cannot hold was left out</numerusform>
            <numerusform>%n characters that XML cannot hold were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) stood in several categories and came into the first</source>
        <translation>
            <numerusform>%n code stood in several categories and came into the first</numerusform>
            <numerusform>%n codes stood in several categories and came into the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) came in without their formatting</source>
        <translation>
            <numerusform>%n document came in without its formatting</numerusform>
            <numerusform>%n documents came in without their formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are kept for the next export but cannot be shown</source>
        <translation>
            <numerusform>%n link is kept for the next export but cannot be shown</numerusform>
            <numerusform>%n links are kept for the next export but cannot be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on stretches without a code became notes of their transcripts</source>
        <translation>
            <numerusform>%n comment on stretches without a code became a note of its transcript</numerusform>
            <numerusform>%n comments on stretches without a code became notes of their transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages added</source>
        <translation>
            <numerusform>%n stage added</numerusform>
            <numerusform>%n stages added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages removed</source>
        <translation>
            <numerusform>%n stage removed</numerusform>
            <numerusform>%n stages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages changed</source>
        <translation>
            <numerusform>%n stage changed</numerusform>
            <numerusform>%n stages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps added</source>
        <translation>
            <numerusform>%n step added</numerusform>
            <numerusform>%n steps added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps removed</source>
        <translation>
            <numerusform>%n step removed</numerusform>
            <numerusform>%n steps removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps changed</source>
        <translation>
            <numerusform>%n step changed</numerusform>
            <numerusform>%n steps changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes added</source>
        <translation>
            <numerusform>%n lane added</numerusform>
            <numerusform>%n lanes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes removed</source>
        <translation>
            <numerusform>%n lane removed</numerusform>
            <numerusform>%n lanes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes changed</source>
        <translation>
            <numerusform>%n lane changed</numerusform>
            <numerusform>%n lanes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards added</source>
        <translation>
            <numerusform>%n card added</numerusform>
            <numerusform>%n cards added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards removed</source>
        <translation>
            <numerusform>%n card removed</numerusform>
            <numerusform>%n cards removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards changed</source>
        <translation>
            <numerusform>%n card changed</numerusform>
            <numerusform>%n cards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links added</source>
        <translation>
            <numerusform>%n link added</numerusform>
            <numerusform>%n links added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links removed</source>
        <translation>
            <numerusform>%n link removed</numerusform>
            <numerusform>%n links removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links changed</source>
        <translation>
            <numerusform>%n link changed</numerusform>
            <numerusform>%n links changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks added</source>
        <translation>
            <numerusform>%n mark added</numerusform>
            <numerusform>%n marks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks removed</source>
        <translation>
            <numerusform>%n mark removed</numerusform>
            <numerusform>%n marks removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks changed</source>
        <translation>
            <numerusform>%n mark changed</numerusform>
            <numerusform>%n marks changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows name no lane of the map and were left out</source>
        <translation>
            <numerusform>%n row names no lane of the map and was left out</numerusform>
            <numerusform>%n rows name no lane of the map and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns name no step of the map and were left out</source>
        <translation>
            <numerusform>%n column names no step of the map and was left out</numerusform>
            <numerusform>%n columns name no step of the map and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n emptied cells were left as they are</source>
        <translation>
            <numerusform>%n emptied cell was left as it is</numerusform>
            <numerusform>%n emptied cells were left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read in full: %1</source>
        <translation>
            <numerusform>%n line could not be read in full: %1</numerusform>
            <numerusform>%n lines could not be read in full: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows %n quotes without consent; exports leave them out</source>
        <translation>
            <numerusform>“%1” shows %n quote without consent; exports leave it out</numerusform>
            <numerusform>“%1” shows %n quotes without consent; exports leave them out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are not in Russian</source>
        <translation>
            <numerusform>%n label is not in Russian</numerusform>
            <numerusform>%n labels are not in Russian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels are not in English</source>
        <translation>
            <numerusform>%n label is not in English</numerusform>
            <numerusform>%n labels are not in English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no score; they stand in the middle</source>
        <translation>
            <numerusform>%n step has no score; it stands in the middle</numerusform>
            <numerusform>%n steps have no score; they stand in the middle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) laid on the map</source>
        <translation>
            <numerusform>%n quote laid on the map</numerusform>
            <numerusform>%n quotes laid on the map</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left as they are, with a reason</source>
        <translation>
            <numerusform>%n finding is left as it is, with a reason</numerusform>
            <numerusform>%n findings are left as they are, with a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found</source>
        <translation>
            <numerusform>%n answer found</numerusform>
            <numerusform>%n answers found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) found</source>
        <translation>
            <numerusform>%n review found</numerusform>
            <numerusform>%n reviews found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were written by a program that did not have them (“undefined”) and were left empty</source>
        <translation>
            <numerusform>%n value was written by a program that did not have it (“undefined”) and was left empty</numerusform>
            <numerusform>%n values were written by a program that did not have them (“undefined”) and were left empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk categories were left out, as a map has no place for them</source>
        <translation>
            <numerusform>%n risk category was left out, as a map has no place for it</numerusform>
            <numerusform>%n risk categories were left out, as a map has no place for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shapes stood outside of all lanes and were laid into the nearest one</source>
        <translation>
            <numerusform>%n shape stood outside of all lanes and was laid into the nearest one</numerusform>
            <numerusform>%n shapes stood outside of all lanes and were laid into the nearest one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors ended beside their shapes and were glued to them</source>
        <translation>
            <numerusform>%n connector ended beside its shape and was glued to it</numerusform>
            <numerusform>%n connectors ended beside their shapes and were glued to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connectors lead to no card and were left out</source>
        <translation>
            <numerusform>%n connector leads to no card and was left out</numerusform>
            <numerusform>%n connectors lead to no card and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shapes without words were left out</source>
        <translation>
            <numerusform>%n shape without words was left out</numerusform>
            <numerusform>%n shapes without words were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boxes above the lanes are neither stages nor steps and were left out</source>
        <translation>
            <numerusform>%n box above the lanes is neither a stage nor a step and was left out</numerusform>
            <numerusform>%n boxes above the lanes are neither stages nor steps and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shapes had lost what they stood in and were laid on the page</source>
        <translation>
            <numerusform>%n shape had lost what it stood in and was laid on the page</numerusform>
            <numerusform>%n shapes had lost what they stood in and were laid on the page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels were too long and were cut</source>
        <translation>
            <numerusform>%n label was too long and was cut</numerusform>
            <numerusform>%n labels were too long and were cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns repeat a step that stands in the table already; the first of each was read</source>
        <translation>
            <numerusform>%n column repeats a step that stands in the table already; the first was read</numerusform>
            <numerusform>%n columns repeat a step that stands in the table already; the first of each was read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged areas were read as their first cell; cards keep their width</source>
        <translation>
            <numerusform>%n merged area was read as its first cell; cards keep their width</numerusform>
            <numerusform>%n merged areas were read as their first cell; cards keep their width</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can be read in several ways; %n question(s) must be answered first: in the window, by a recipe or with --set (%2).</source>
        <translation>
            <numerusform>%1 can be read in several ways; %n question must be answered first: in the window, by a recipe or with --set (%2).</numerusform>
            <numerusform>%1 can be read in several ways; %n questions must be answered first: in the window, by a recipe or with --set (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence of cards were left out: their rows did not come</source>
        <translation>
            <numerusform>%n piece of evidence of cards was left out: its row did not come</numerusform>
            <numerusform>%n pieces of evidence of cards were left out: their rows did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) removed there stay here: others may rest on them</source>
        <translation>
            <numerusform>%n row removed there stays here: others may rest on it</numerusform>
            <numerusform>%n rows removed there stay here: others may rest on them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: what they belong to was removed here</source>
        <translation>
            <numerusform>%n row was left out: what it belongs to was removed here</numerusform>
            <numerusform>%n rows were left out: what they belong to was removed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) were left out: their pseudonyms were made under another key</source>
        <translation>
            <numerusform>%n import was left out: its pseudonyms were made under another key</numerusform>
            <numerusform>%n imports were left out: their pseudonyms were made under another key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) are undone in one of the files; here they stay as they are</source>
        <translation>
            <numerusform>%n import is undone in one of the files; here it stays as it is</numerusform>
            <numerusform>%n imports are undone in one of the files; here they stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) were left out: no consent, or the date of keeping has passed</source>
        <translation>
            <numerusform>%n transcript was left out: no consent, or the date of keeping has passed</numerusform>
            <numerusform>%n transcripts were left out: no consent, or the date of keeping has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) were left out: no consent, or the date of keeping has passed</source>
        <translation>
            <numerusform>%n quote was left out: no consent, or the date of keeping has passed</numerusform>
            <numerusform>%n quotes were left out: no consent, or the date of keeping has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) hold texts or notes, which are kept for the next export but not shown</source>
        <translation>
            <numerusform>%n set holds texts or notes, which are kept for the next export but not shown</numerusform>
            <numerusform>%n sets hold texts or notes, which are kept for the next export but not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do at once: of high value and low effort</source>
        <translation>
            <numerusform>%n to do at once: of high value and low effort</numerusform>
            <numerusform>%n to do at once: of high value and low effort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The larger a disc, the more patients it touches; a dashed edge: an assumption. %n not judged yet</source>
        <translation>
            <numerusform>The larger a disc, the more patients it touches; a dashed edge: an assumption. %n not judged yet</numerusform>
            <numerusform>The larger a disc, the more patients it touches; a dashed edge: an assumption. %n not judged yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers rest on fewer than 5 and are hidden</source>
        <translation>
            <numerusform>%n number rests on fewer than 5 and is hidden</numerusform>
            <numerusform>%n numbers rest on fewer than 5 and are hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were words of respondents or notes and stay behind</source>
        <translation>
            <numerusform>%n text was the words of a respondent or a note and stays behind</numerusform>
            <numerusform>%n texts were words of respondents or notes and stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence for an insight</source>
        <translation>
            <numerusform>%n piece of evidence for an insight</numerusform>
            <numerusform>%n pieces of evidence for an insight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voices</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets at full size</source>
        <translation>
            <numerusform>%n sheet at full size</numerusform>
            <numerusform>%n sheets at full size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insight(s) made</source>
        <translation>
            <numerusform>%n insight made</numerusform>
            <numerusform>%n insights made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) put into the group “%1”</source>
        <translation>
            <numerusform>%n code put into the group “%1”</numerusform>
            <numerusform>%n codes put into the group “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) onto the wall</source>
        <translation>
            <numerusform>%n quote onto the wall</numerusform>
            <numerusform>%n quotes onto the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sticky note(s)</source>
        <translation>
            <numerusform>Move %n sticky note</numerusform>
            <numerusform>Move %n sticky notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n sticky note(s) off the wall</source>
        <translation>
            <numerusform>Take %n sticky note off the wall</numerusform>
            <numerusform>Take %n sticky notes off the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers and notes of insights are hidden or stay behind</source>
        <translation>
            <numerusform>%n number or note of insights is hidden or stays behind</numerusform>
            <numerusform>%n numbers and notes of insights are hidden or stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s) who refused consent or are past their date were left out with their transcripts</source>
        <translation>
            <numerusform>%n respondent who refused consent or is past their date was left out with their transcripts</numerusform>
            <numerusform>%n respondents who refused consent or are past their date were left out with their transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of other things in the blind copy stay there: only codes, codings, notes and texts come back</source>
        <translation>
            <numerusform>%n change of other things in the blind copy stays there: only codes, codings, notes and texts come back</numerusform>
            <numerusform>%n changes of other things in the blind copy stay there: only codes, codings, notes and texts come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link to the recording of %n transcript(s) has no place in REFI-QDA</source>
        <translation>
            <numerusform>The link to the recording of %n transcript has no place in REFI-QDA</numerusform>
            <numerusform>The links to the recordings of %n transcripts have no place in REFI-QDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an id became lanes of words</source>
        <translation>
            <numerusform>%n row without an id became a lane of words</numerusform>
            <numerusform>%n rows without an id became lanes of words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns without an id became steps</source>
        <translation>
            <numerusform>%n column without an id became a step</numerusform>
            <numerusform>%n columns without an id became steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sticky notes have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>%n sticky note has no place in this kind of file and was left out</numerusform>
            <numerusform>%n sticky notes have no place in this kind of file and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n conflict(s) have no choice. Say --prefer ours, theirs or both, or --choose KEY=… for each</source>
        <translation>
            <numerusform>Nothing was written: %n conflict has no choice. Say --prefer ours, theirs or both, or --choose KEY=… for it</numerusform>
            <numerusform>Nothing was written: %n conflicts have no choice. Say --prefer ours, theirs or both, or --choose KEY=… for each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--weights sets one curve, and %n curves are meant: say --map and --lane</source>
        <translation>
            <numerusform>--weights sets one curve, and %n curve is meant: say --map and --lane</numerusform>
            <numerusform>--weights sets one curve, and %n curves are meant: say --map and --lane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) lack a whole number for where they begin or end and were left out</source>
        <translation>
            <numerusform>%n coding lacks a whole number for where it begins or ends and was left out</numerusform>
            <numerusform>%n codings lack a whole number for where they begin or end and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) begin before the beginning of their text and were left out</source>
        <translation>
            <numerusform>%n coding begins before the beginning of its text and was left out</numerusform>
            <numerusform>%n codings begin before the beginning of their text and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) without a name came in as &quot;?&quot;</source>
        <translation>
            <numerusform>%n code without a name came in as &quot;?&quot;</numerusform>
            <numerusform>%n codes without a name came in as &quot;?&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n passage(s) marked as deleted were left out</source>
        <translation>
            <numerusform>%1: %n passage marked as deleted was left out</numerusform>
            <numerusform>%1: %n passages marked as deleted were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) can be undone, not %1</source>
        <translation>
            <numerusform>%n step can be undone, not %1</numerusform>
            <numerusform>%n steps can be undone, not %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) can be redone, not %1</source>
        <translation>
            <numerusform>%n step can be redone, not %1</numerusform>
            <numerusform>%n steps can be redone, not %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) did not stand on their words and were moved to them: the program had counted their places in another way</source>
        <translation>
            <numerusform>%n coding did not stand on its words and was moved to them: the program had counted its place in another way</numerusform>
            <numerusform>%n codings did not stand on their words and were moved to them: the program had counted their places in another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) stand where the file puts them, but other words stand there now than when they were made</source>
        <translation>
            <numerusform>%n coding stands where the file puts it, but other words stand there now than when it was made</numerusform>
            <numerusform>%n codings stand where the file puts them, but other words stand there now than when they were made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) have no place and were left out; each is named below</source>
        <translation>
            <numerusform>%n coding has no place and was left out; it is named below</numerusform>
            <numerusform>%n codings have no place and were left out; each is named below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where they are at most %n turn(s) apart</source>
        <translation>
            <numerusform>Two segments stand together where they are at most %n turn apart</numerusform>
            <numerusform>Two segments stand together where they are at most %n turns apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where at most %n word(s) lie between them</source>
        <translation>
            <numerusform>Two segments stand together where at most %n word lies between them</numerusform>
            <numerusform>Two segments stand together where at most %n words lie between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two segments stand together where at most %n character(s) lie between them</source>
        <translation>
            <numerusform>Two segments stand together where at most %n character lies between them</numerusform>
            <numerusform>Two segments stand together where at most %n characters lie between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Holm: the chance of any false find</source>
        <translation>
            <numerusform>p is two-sided, corrected over %n code by Holm: the chance of any false find</numerusform>
            <numerusform>p is two-sided, corrected over %n codes by Holm: the chance of any false find</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Bonferroni: the chance of any false find</source>
        <translation>
            <numerusform>p is two-sided, corrected over %n code by Bonferroni: the chance of any false find</numerusform>
            <numerusform>p is two-sided, corrected over %n codes by Bonferroni: the chance of any false find</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided, corrected over %n code(s) by Benjamini and Hochberg: the share of false finds among those that are told apart</source>
        <translation>
            <numerusform>p is two-sided, corrected over %n code by Benjamini and Hochberg: the share of false finds among those that are told apart</numerusform>
            <numerusform>p is two-sided, corrected over %n codes by Benjamini and Hochberg: the share of false finds among those that are told apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>p is two-sided and not corrected, though %n code(s) are tested at once</source>
        <translation>
            <numerusform>p is two-sided and not corrected; %n code is tested</numerusform>
            <numerusform>p is two-sided and not corrected, though %n codes are tested at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers of the curve are not from −2 to 2 and were left out</source>
        <translation>
            <numerusform>%n number of the curve is not from −2 to 2 and was left out</numerusform>
            <numerusform>%n numbers of the curve are not from −2 to 2 and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows above the first named lane were left out</source>
        <translation>
            <numerusform>%n row above the first named lane was left out</numerusform>
            <numerusform>%n rows above the first named lane were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads of comments have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>%n thread of comments has no place in this kind of file and was left out</numerusform>
            <numerusform>%n threads of comments have no place in this kind of file and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed with %n coding(s); undo brings it back</source>
        <translation>
            <numerusform>Removed with %n coding; undo brings it back</numerusform>
            <numerusform>Removed with %n codings; undo brings it back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces outside of it</source>
        <translation>
            <numerusform>%n piece outside of it</numerusform>
            <numerusform>%n pieces outside of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributes</source>
        <translation>
            <numerusform>%n attribute</numerusform>
            <numerusform>%n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements never closed</source>
        <translation>
            <numerusform>%n element never closed</numerusform>
            <numerusform>%n elements never closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ends of nothing</source>
        <translation>
            <numerusform>%n end of nothing</numerusform>
            <numerusform>%n ends of nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history have a label that cannot be read</source>
        <translation>
            <numerusform>%n entry of the history has a label that cannot be read</numerusform>
            <numerusform>%n entries of the history have a label that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history are neither an edit nor an undo nor a redo</source>
        <translation>
            <numerusform>%n entry of the history is neither an edit nor an undo nor a redo</numerusform>
            <numerusform>%n entries of the history are neither an edit nor an undo nor a redo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history undo or redo themselves, a later entry or none at all</source>
        <translation>
            <numerusform>%n entry of the history undoes or redoes itself, a later entry or none at all</numerusform>
            <numerusform>%n entries of the history undo or redo themselves, a later entry or none at all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the history are said to be undone by an entry that does not undo them</source>
        <translation>
            <numerusform>%n entry of the history is said to be undone by an entry that does not undo it</numerusform>
            <numerusform>%n entries of the history are said to be undone by entries that do not undo them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history belong to no entry</source>
        <translation>
            <numerusform>%n row of the history belongs to no entry</numerusform>
            <numerusform>%n rows of the history belong to no entry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards over several steps or lanes stand in the first cell of theirs; merged back, they keep their size</source>
        <translation>
            <numerusform>%n card over several steps or lanes stands in the first cell of its own; merged back, it keeps its size</numerusform>
            <numerusform>%n cards over several steps or lanes stand in the first cell of theirs; merged back, they keep their size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are hidden because a group of fewer than 5 could be worked out from them</source>
        <translation>
            <numerusform>%n number is hidden because a group of fewer than 5 could be worked out from it</numerusform>
            <numerusform>%n numbers are hidden because a group of fewer than 5 could be worked out from them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of cards stay behind</source>
        <translation>
            <numerusform>%n picture of a card stays behind</numerusform>
            <numerusform>%n pictures of cards stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures have no place in this kind of file and were left out</source>
        <translation>
            <numerusform>%n picture has no place in this kind of file and was left out</numerusform>
            <numerusform>%n pictures have no place in this kind of file and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: no visit for %n day(s) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</source>
        <translation>
            <numerusform>Lost: no visit for %n day before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</numerusform>
            <numerusform>Lost: no visit for %n days before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: no visit for %2 × the cycle of the last service (for %n day(s) where it has none) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</source>
        <translation>
            <numerusform>Lost: no visit for %2 × the cycle of the last service (for %n day where it has none) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</numerusform>
            <numerusform>Lost: no visit for %2 × the cycle of the last service (for %n days where it has none) before the as-of day (the end of the period, else the last visit in the base); services with days of their own: %3. Share of the patients for whom this doctor, clinic or service was the last; by visit number, of those whose visit of that number is old enough. Several visits of one day are one; of several services that day the one in the last row counts. Patients seen too recently are not lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of new patients who come on a second day within %n day(s) of the first visit; by months since the first visit, within so many months. Patients who were not seen long enough count for as long as they were (Kaplan–Meier). n counts new patients. Clinic, doctor and service are those of the first visit.</source>
        <translation>
            <numerusform>Share of new patients who come on a second day within %n day of the first visit; by months since the first visit, within so many months. Patients who were not seen long enough count for as long as they were (Kaplan–Meier). n counts new patients. Clinic, doctor and service are those of the first visit.</numerusform>
            <numerusform>Share of new patients who come on a second day within %n days of the first visit; by months since the first visit, within so many months. Patients who were not seen long enough count for as long as they were (Kaplan–Meier). n counts new patients. Clinic, doctor and service are those of the first visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loyal: at least %n visit day(s) in the window or any visit before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</source>
        <translation>
            <numerusform>Loyal: at least %n visit day in the window or any visit before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</numerusform>
            <numerusform>Loyal: at least %n visit days in the window or any visit before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loyal: at least %n visit day(s) in the window, whatever was before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</source>
        <translation>
            <numerusform>Loyal: at least %n visit day in the window, whatever was before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</numerusform>
            <numerusform>Loyal: at least %n visit days in the window, whatever was before it. Share of all patients seen in the window, which is the period, else the end of the base (days: %1). Clinic, doctor and service are those of the patient&apos;s last visit in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients with a visit on a second day, among those whose first visit was at least %n day(s) before the as-of day. Clinic, doctor and service are those of the first visit.</source>
        <translation>
            <numerusform>Patients with a visit on a second day, among those whose first visit was at least %n day before the as-of day. Clinic, doctor and service are those of the first visit.</numerusform>
            <numerusform>Patients with a visit on a second day, among those whose first visit was at least %n days before the as-of day. Clinic, doctor and service are those of the first visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a group left out</source>
        <translation>
            <numerusform>%n row without a group left out</numerusform>
            <numerusform>%n rows without a group left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::CodingBar</name>
    <message numerus="yes">
        <source>%n segment(s) coded; one undo takes them back</source>
        <translation>
            <numerusform>%n segment coded; one undo takes it back</numerusform>
            <numerusform>%n segments coded; one undo takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code %n place(s)</source>
        <translation>
            <numerusform>Code %n place</numerusform>
            <numerusform>Code %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::MatrixModel</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) said</source>
        <translation>
            <numerusform>%n character said</numerusform>
            <numerusform>%n characters said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::NamesTab</name>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced; codes stay on their words</source>
        <translation>
            <numerusform>%n place replaced; codes stay on their words</numerusform>
            <numerusform>%n places replaced; codes stay on their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The earlier words of %n transcript(s) are erased; backups made before still hold them</source>
        <translation>
            <numerusform>The earlier words of %n transcript are erased; backups made before still hold them</numerusform>
            <numerusform>The earlier words of %n transcripts are erased; backups made before still hold them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::NetworkTab</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) shown</source>
        <translation>
            <numerusform>%n tie shown</numerusform>
            <numerusform>%n ties shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::analysis::PictureView</name>
    <message numerus="yes">
        <source>%n name(s) do not fit; point at a dot to read it</source>
        <translation>
            <numerusform>%n name does not fit; point at a dot to read it</numerusform>
            <numerusform>%n names do not fit; point at a dot to read its name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::feedback::TopicDialog</name>
    <message numerus="yes">
        <source>Topic of %n review(s)</source>
        <translation>
            <numerusform>Topic of %n review</numerusform>
            <numerusform>Topic of %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ColumnsModel</name>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::import::ProofStep</name>
    <message numerus="yes">
        <source>Not read: %n place(s)</source>
        <translation>
            <numerusform>Not read: %n place</numerusform>
            <numerusform>Not read: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::EvidenceFinder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::insights::WallCanvas</name>
    <message numerus="yes">
        <source>%n sticky note(s)</source>
        <translation>
            <numerusform>%n sticky note</numerusform>
            <numerusform>%n sticky notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::AgreementView</name>
    <message numerus="yes">
        <source>%n segment(s) written as the coder “Consensus”</source>
        <translation>
            <numerusform>%n segment written as the coder “Consensus”</numerusform>
            <numerusform>%n segments written as the coder “Consensus”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) left open</source>
        <translation>
            <numerusform>%n disagreement left open</numerusform>
            <numerusform>%n disagreements left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) that two coders or more have coded</source>
        <translation>
            <numerusform>%n transcript that two coders or more have coded</numerusform>
            <numerusform>%n transcripts that two coders or more have coded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CoOccurrenceView</name>
    <message numerus="yes">
        <source>%n pair(s) of segments; the interviewer&apos;s words are left out</source>
        <translation>
            <numerusform>%n pair of segments; the interviewer&apos;s words are left out</numerusform>
            <numerusform>%n pairs of segments; the interviewer&apos;s words are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeMatrixModel</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>in %n interview</numerusform>
            <numerusform>in %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeModel</name>
    <message numerus="yes">
        <source>%1, %n segment(s)</source>
        <translation>
            <numerusform>%1, %n segment</numerusform>
            <numerusform>%1, %n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodePane</name>
    <message numerus="yes">
        <source>%n code(s) added; those already there were left</source>
        <translation>
            <numerusform>%n code added; those already there were left</numerusform>
            <numerusform>%n codes added; those already there were left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::DeleteCodeDialog</name>
    <message numerus="yes">
        <source>Delete its %n segment(s) too</source>
        <translation>
            <numerusform>Delete its %n segment too</numerusform>
            <numerusform>Delete its %n segments too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) carry this code. What becomes of them?</source>
        <translation>
            <numerusform>%n segment carries this code. What becomes of it?</numerusform>
            <numerusform>%n segments carry this code. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::GoToDialog</name>
    <message numerus="yes">
        <source>%n turn(s) in this transcript. A citation goes to its transcript, a time to the turn that is heard then.</source>
        <translation>
            <numerusform>%n turn in this transcript. A citation goes to its transcript, a time to the turn that is heard then.</numerusform>
            <numerusform>%n turns in this transcript. A citation goes to its transcript, a time to the turn that is heard then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::GuideView</name>
    <message numerus="yes">
        <source>%n code(s) made from the guide</source>
        <translation>
            <numerusform>%n code made from the guide</numerusform>
            <numerusform>%n codes made from the guide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not spoken of in any interview</source>
        <translation>
            <numerusform>%n not spoken of in any interview</numerusform>
            <numerusform>%n not spoken of in any interview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::InterviewsRoom</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) imported; check the speakers under Document</source>
        <translation>
            <numerusform>%n interview imported; check the speakers under Document</numerusform>
            <numerusform>%n interviews imported; check the speakers under Document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::LayDialog</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of pains</source>
        <translation>
            <numerusform>%n segment of pains</numerusform>
            <numerusform>%n segments of pains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of gains</source>
        <translation>
            <numerusform>%n segment of gains</numerusform>
            <numerusform>%n segments of gains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) of needs</source>
        <translation>
            <numerusform>%n segment of needs</numerusform>
            <numerusform>%n segments of needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) laid</source>
        <translation>
            <numerusform>%n quote laid</numerusform>
            <numerusform>%n quotes laid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new card(s)</source>
        <translation>
            <numerusform>%n new card</numerusform>
            <numerusform>%n new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a step: their codes have no touchpoint, or no step has theirs</source>
        <translation>
            <numerusform>%n without a step: its code has no touchpoint, or no step has it</numerusform>
            <numerusform>%n without a step: their codes have no touchpoint, or no step has theirs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::QuickCodeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::QuotePane</name>
    <message numerus="yes">
        <source>Recode %n</source>
        <translation>
            <numerusform>Recode %n</numerusform>
            <numerusform>Recode %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n interview(s)</source>
        <translation>
            <numerusform>in %n interview</numerusform>
            <numerusform>in %n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::RemoveDocumentDialog</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove with %n coding(s)</source>
        <translation>
            <numerusform>Remove with %n coding</numerusform>
            <numerusform>Remove with %n codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReplaceDialog</name>
    <message numerus="yes">
        <source>In all %n transcript(s) listed</source>
        <translation>
            <numerusform>In all %n transcript listed</numerusform>
            <numerusform>In all %n transcripts listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n transcript(s)</source>
        <translation>
            <numerusform>in %n transcript</numerusform>
            <numerusform>in %n transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced, none is left</source>
        <translation>
            <numerusform>%n place replaced, none is left</numerusform>
            <numerusform>%n places replaced, none is left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n ticked</source>
        <translation>
            <numerusform>, %n ticked</numerusform>
            <numerusform>, %n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::ReviewView</name>
    <message numerus="yes">
        <source>The words of %n segment(s) changed with the text</source>
        <translation>
            <numerusform>The words of %n segment changed with the text</numerusform>
            <numerusform>The words of %n segments changed with the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::SegmentInspector</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::DeviationModel</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::EvidencePane</name>
    <message numerus="yes">
        <source>%n voices</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open all %n quotes</source>
        <translation>
            <numerusform>Open the quote (%n)</numerusform>
            <numerusform>Open all %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::FindingsModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::HandOverDialog</name>
    <message numerus="yes">
        <source>%n map(s) with stages, steps, lanes and the team&apos;s texts</source>
        <translation>
            <numerusform>%n map with stages, steps, lanes and the team&apos;s texts</numerusform>
            <numerusform>%n maps with stages, steps, lanes and the team&apos;s texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n insight(s): statement, value, effort and the sums they rest on</source>
        <translation>
            <numerusform>With %n insight: statement, value, effort and the numbers it rests on</numerusform>
            <numerusform>With %n insights: statement, value, effort and the numbers they rest on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::MapEditor</name>
    <message numerus="yes">
        <source>%n cells found no place: there are no lanes below, or the lane takes numbers.</source>
        <translation>
            <numerusform>%n cell found no place: there are no lanes below, or the lane takes numbers.</numerusform>
            <numerusform>%n cells found no place: there are no lanes below, or the lane takes numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards opened it and do so no longer.</source>
        <translation>
            <numerusform>%n card opened it and does so no longer.</numerusform>
            <numerusform>%n cards opened it and do so no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NewMapDialog</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NewsWatch</name>
    <message numerus="yes">
        <source>%n changed since you last looked</source>
        <translation>
            <numerusform>%n changed since you last looked</numerusform>
            <numerusform>%n changed since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::NotesPane</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::Presentation</name>
    <message numerus="yes">
        <source>%n quotes without consent are left out</source>
        <translation>
            <numerusform>%n quote without consent is left out</numerusform>
            <numerusform>%n quotes without consent are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::journeys::PutDialog</name>
    <message numerus="yes">
        <source>the card with %n number(s)</source>
        <translation>
            <numerusform>the card with %n number</numerusform>
            <numerusform>the card with %n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::patients::PatientsView</name>
    <message numerus="yes">
        <source>lost: %n day(s) without a visit</source>
        <translation>
            <numerusform>lost: %n day without a visit</numerusform>
            <numerusform>lost: %n days without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>loyal: from %n visit day(s)</source>
        <translation>
            <numerusform>loyal: from %n visit day</numerusform>
            <numerusform>loyal: from %n visit days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::planning::SamplePlanDialog</name>
    <message numerus="yes">
        <source>%n visit(s) to each clinic</source>
        <translation>
            <numerusform>%n visit to each clinic</numerusform>
            <numerusform>%n visits to each clinic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in each group</source>
        <translation>
            <numerusform>%n answer in each group</numerusform>
            <numerusform>%n answers in each group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::FilterBar</name>
    <message numerus="yes">
        <source>Selected: %1 and %n more kind(s) of data</source>
        <translation>
            <numerusform>Selected: %1 and %n more kind of data</numerusform>
            <numerusform>Selected: %1 and %n more kinds of data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::shell::JobStripBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
