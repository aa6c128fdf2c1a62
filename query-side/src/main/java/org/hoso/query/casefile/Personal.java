package org.hoso.query.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hoso.cases.Sealed;
import org.hoso.runtime.folding.Kept;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A text by or about a person: sealed while it is kept, opened or withheld when it is told. */
@JsonDeserialize(as = Personal.Kept.class)
public sealed interface Personal {
    /** As the view keeps it. @param field the name it was sealed under */
    record Kept(String field, Sealed sealed) implements Personal {}

    /** As a reader gets it: the text, or why it is withheld. */
    record Told(@Nullable String text, @Nullable Withheld withheld) implements Personal {}

    /** Why a text is not told. */
    enum Withheld {
        /** It is there; it is not for this reader. */
        @JsonProperty("masked")
        MASKED,
        /** It is told to this reader when a reason is given. */
        @JsonProperty("reason_needed")
        REASON_NEEDED,
        /** The key of the person was destroyed: nobody can read it any more. */
        @JsonProperty("erased")
        ERASED,
        /** It is not what was sealed; told to those who run the system. */
        @JsonProperty("tampered")
        TAMPERED
    }

    /** @param field name of the record component that held it, which is the name it was sealed under */
    static Personal of(String field, Sealed sealed) {
        return new Kept(field, sealed);
    }

    /** The same where there may be none. */
    static @Nullable Personal ofNullable(String field, @Nullable Sealed sealed) {
        return sealed == null ? null : of(field, sealed);
    }

    static Personal withheld(Withheld why) {
        return new Told(null, why);
    }
}
