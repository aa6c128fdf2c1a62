package org.hoso.law;

import java.util.List;

/** Reads providers.yaml: who can be ordered to cut access. */
final class ProvidersReader {
    private static final String[] FIELDS = {
        "code", "name_vi", "name_en", "kinds", "invented", "valid_from", "valid_to", "confidence", "source", "note"
    };

    private ProvidersReader() {}

    static Providers read(Entry file) {
        file.only("providers");
        List<Placed<ListedProvider>> providers = file.required("providers").entries().stream()
                .map(entry -> {
                    ListedProvider one = provider(entry);
                    return Placed.of(one.code(), one, entry, "valid_from");
                })
                .toList();
        return new Providers(Placed.withoutOverlap(providers));
    }

    private static ListedProvider provider(Entry entry) {
        entry.only(FIELDS);
        Sourced sourced = Sourced.read(entry);
        return new ListedProvider(
                entry.required("code").code(),
                entry.required("name_vi").text(),
                entry.required("name_en").text(),
                kinds(entry.required("kinds")),
                entry.optional("invented").map(Value::flag).orElse(false),
                entry.required("valid_from").date(),
                entry.nullable("valid_to").map(Value::date).orElse(null),
                sourced.confidence(),
                sourced.source(),
                entry.optional("note").map(Value::text).orElse(null));
    }

    private static List<ProviderKind> kinds(Value list) {
        List<ProviderKind> kinds = list.items().stream()
                .map(kind -> kind.wordOf(ProviderKind.class))
                .distinct()
                .toList();
        if (kinds.isEmpty()) throw list.broken("the list is empty");
        return kinds;
    }
}
