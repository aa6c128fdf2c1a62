package org.hoso.publications;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what the notices of a period are divided; in each cut a notice is in exactly one part. */
public enum Cut {
    /** All of them, one part. */
    @JsonProperty("overall")
    OVERALL,
    /** By the platform that was asked. */
    @JsonProperty("platform")
    PLATFORM,
    /** By the law field of the violation; those of several fields, and those of none, are parts of their own. */
    @JsonProperty("field")
    FIELD,
    /** By the province where the case was first reported from; where none was told is a part of its own. */
    @JsonProperty("province")
    PROVINCE;

    /** The one part of {@link #OVERALL}. */
    public static final String ALL = "all";

    /** Of none of the others. */
    public static final String NONE = "none";

    /** Of several law fields. */
    public static final String SEVERAL = "several";
}
