package org.hoso.query.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms that pictures have had. Each goes on being made, so that a hash that somebody kept can be asked for again. */
enum PictureForm {
    /** Events as they are read today: a new revision of an event may change what an old one reads. */
    FIRST("hoso-picture-1"),
    /** Events as they were stored, whatever revision that was; who could see the case; the deciding body and its mandates. */
    SECOND("hoso-picture-2");

    static final PictureForm LATEST = SECOND;

    private final String code;

    PictureForm(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<PictureForm> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Every code, for whoever asks for one that there is not. */
    static String codes() {
        return Arrays.stream(values()).map(PictureForm::code).collect(Collectors.joining(", "));
    }

    List<ToldEvent> tell(List<Recorded> events) {
        return switch (this) {
            case FIRST ->
                events.stream()
                        .flatMap(one -> one.read().stream())
                        .map(ToldEvent::asRead)
                        .toList();
            case SECOND -> events.stream().map(ToldEvent::asStored).toList();
        };
    }
}
