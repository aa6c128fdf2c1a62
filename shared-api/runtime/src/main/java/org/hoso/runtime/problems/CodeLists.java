package org.hoso.runtime.problems;

import java.util.List;
import java.util.Optional;

/** The lists that codes are taken from, as the law of this moment has them. */
public interface CodeLists {
    /** Where no law is at hand: codes have no names, and nothing is near. */
    CodeLists NONE = new CodeLists() {
        @Override
        public Optional<Lacking> lacking(Refused refused, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> name(String kind, String code, Language language) {
            return Optional.empty();
        }
    };

    /**
     * Where a code was looked for in vain.
     *
     * @param path of the list, to be asked with GET
     * @param near entries that may be meant, the likeliest first
     */
    record Lacking(String path, List<Near> near) {}

    record Near(String code, String nameVi, String nameEn) {
        String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }
    }

    /**
     * Nothing for a refusal that is not about a code of a list.
     *
     * @param code one of what the refusal measured: the code in question, or where it was looked for
     */
    Optional<Lacking> lacking(Refused refused, String code);

    /** @param kind of the code, as the details of a refusal name it: {@code agency}, {@code platform} */
    Optional<String> name(String kind, String code, Language language);
}
