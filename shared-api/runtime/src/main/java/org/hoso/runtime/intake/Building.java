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

    private final BiFunction<RequestPart.SecretText, Enclosing, Sealed> sealing;

    Building(BiFunction<RequestPart.SecretText, Enclosing, Sealed> sealing) {
        this.sealing = sealing;
    }

    /** To ask a record for its rules: personal texts are replaced by a mark. @throws IllegalArgumentException when one is broken */
    static Object unsealed(RequestPart.Made made) {
        return new Building((text, around) -> UNSEALED).make(made, new Enclosing(made, null));
    }

    Object make(RequestPart.Made made, Enclosing around) {
        return made.shape()
                .make(made.parts().stream().map(part -> value(part, around)).toArray());
    }

    private @Nullable Object value(RequestPart part, Enclosing around) {
        return switch (part) {
            case RequestPart.Plain plain -> plain.value();
            case RequestPart.SecretText text -> sealing.apply(text, around);
            case RequestPart.Address address -> address(address, around);
            case RequestPart.Many many ->
                many.parts().stream().map(one -> value(one, around)).toList();
            case RequestPart.Made made -> make(made, new Enclosing(made, around));
        };
    }

    private WebAddress address(RequestPart.Address address, Enclosing around) {
        Addresses.Canonical read = address.read();
        return new WebAddress(read.url(), read.form(), read.hash(), sealing.apply(address.original(), around));
    }
}
