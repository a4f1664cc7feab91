<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%1 can be read in several ways; %n question(s) must be answered first, in the window or by a recipe.</source>
        <translation>
            <numerusform>%1 can be read in several ways; %n question must be answered first, in the window or by a recipe.</numerusform>
            <numerusform>%1 can be read in several ways; %n questions must be answered first, in the window or by a recipe.</numerusform>
        </translation>
    </message>
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
        <source>Import of %n survey file(s)</source>
        <translation>
            <numerusform>Import of %n survey file</numerusform>
            <numerusform>Import of %n survey files</numerusform>
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
        <source>Import of %n checklist file(s)</source>
        <translation>
            <numerusform>Import of %n checklist file</numerusform>
            <numerusform>Import of %n checklist files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey answer(s)</source>
        <translation>
            <numerusform>%n survey answer</numerusform>
            <numerusform>%n survey answers</numerusform>
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
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
</context>
<context>
    <name>tropa::ui::analysis::FindTab</name>
    <message numerus="yes">
        <source>Code %n place(s)</source>
        <translation>
            <numerusform>Code %n place</numerusform>
            <numerusform>Code %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) coded; one undo takes them back</source>
        <translation>
            <numerusform>%n segment coded; one undo takes it back</numerusform>
            <numerusform>%n segments coded; one undo takes them back</numerusform>
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
        <source>%n pair(s) of overlapping segments; the interviewer&apos;s words are left out</source>
        <translation>
            <numerusform>%n pair of overlapping segments; the interviewer&apos;s words are left out</numerusform>
            <numerusform>%n pairs of overlapping segments; the interviewer&apos;s words are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tropa::ui::interviews::CodeMatrixModel</name>
    <message numerus="yes">
        <source>%1: %n overlap(s)</source>
        <translation>
            <numerusform>%1: %n overlap</numerusform>
            <numerusform>%1: %n overlaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n interview(s)</source>
        <translation>
            <numerusform>%1: in %n interview</numerusform>
            <numerusform>%1: in %n interviews</numerusform>
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
    <name>tropa::ui::journeys::MapEditor</name>
    <message numerus="yes">
        <source>%n cells found no place: there are no lanes below, or the lane takes numbers.</source>
        <translation>
            <numerusform>%n cell found no place: there are no lanes below, or the lane takes numbers.</numerusform>
            <numerusform>%n cells found no place: there are no lanes below, or the lane takes numbers.</numerusform>
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
