package org.hoso.ops.whole.plays;

/**
 * A choice about one place of a body, taken apart.
 *
 * @param known whether the choice says by itself what stands there then; what is to be present is not told by that
 */
record Chosen(Place place, boolean known, Object value) {
    static Chosen of(String choice) {
        if (choice.endsWith(" absent")) return new Chosen(before(choice, " absent"), true, Script.NOTHING);
        if (choice.endsWith(" present")) return new Chosen(before(choice, " present"), false, Script.NOTHING);
        int equals = choice.indexOf('=');
        String word = choice.substring(equals + 1);
        Object value = word.equals("true") || word.equals("false") ? Boolean.valueOf(word) : word;
        return new Chosen(new Place(choice.substring(0, equals)), true, value);
    }

    private static Place before(String choice, String ending) {
        return new Place(choice.substring(0, choice.length() - ending.length()));
    }
}
