package org.hoso.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which part of a case was looked at. */
public enum CasePart {
    @JsonProperty("file")
    FILE,
    /** The file of a past. */
    @JsonProperty("past_file")
    PAST_FILE,
    @JsonProperty("history")
    HISTORY,
    @JsonProperty("changes")
    CHANGES,
    @JsonProperty("decisions")
    DECISIONS,
    /** What the file showed before a decision. */
    @JsonProperty("picture")
    PICTURE,
    /** What was put right, and what that changed. */
    @JsonProperty("corrections")
    CORRECTIONS,
    @JsonProperty("clocks")
    CLOCKS,
    /** A letter that the case sent, as it is printed. */
    @JsonProperty("letter")
    LETTER,
    /** The bytes of a piece of evidence. */
    @JsonProperty("evidence")
    EVIDENCE,
    /** What platforms claimed and our own checks found. */
    @JsonProperty("removal")
    REMOVAL,
    /** Who it is against, in the register of subjects over all cases. */
    @JsonProperty("subjects")
    SUBJECTS
}
