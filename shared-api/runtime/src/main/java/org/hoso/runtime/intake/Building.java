package org.hoso.runtime.intake;

import java.util.UUID;
import java.util.function.BiFunction;
import org.hoso.cases.PersonId;
import org.hoso.cases.Sealed;
import org.hoso.cases.WebAddress;
import org.jspecify.annotations.Nullable;

/** Makes the records of a command from its parts. */
final class Building {
    /** Stands for a text that is not sealed yet: a record asks only whether there is one. */
    static final Sealed UNSEALED = new Sealed(0, new PersonId(new UUID(0, 0)), 0, "", "", "");

    private final BiFunction<Part.SecretText, Enclosing, Sealed> sealing;

    Building(BiFunction<Part.SecretText, Enclosing, Sealed> sealing) {
        this.sealing = sealing;
    }

    /** To ask a record for its rules: personal texts are replaced by a mark. @throws IllegalArgumentException when one is broken */
    static Object unsealed(Part.Made made) {
        return new Building((text, around) -> UNSEALED).make(made, new Enclosing(made, null));
    }

    Object make(Part.Made made, Enclosing around) {
        return made.shape()
                .make(made.parts().stream().map(part -> value(part, around)).toArray());
    }

    private @Nullable Object value(Part part, Enclosing around) {
        return switch (part) {
            case Part.Plain plain -> plain.value();
            case Part.SecretText text -> sealing.apply(text, around);
            case Part.Address address -> address(address, around);
            case Part.Many many ->
                many.parts().stream().map(one -> value(one, around)).toList();
            case Part.Made made -> make(made, new Enclosing(made, around));
        };
    }

    private WebAddress address(Part.Address address, Enclosing around) {
        Addresses.Canonical read = address.read();
        return new WebAddress(read.url(), read.form(), read.hash(), sealing.apply(address.original(), around));
    }
}
