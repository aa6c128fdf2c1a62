package org.hoso.proof;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is signed of an auditor's pack: which case, up to which version and over which tree, and every file in it by its hash.
 * Without it the end of a case could be cut off and the rest would still prove itself.
 *
 * @param origin  the ledger's name
 * @param form    {@link #PLAIN} or {@link #STAMPED}
 * @param version of the case's last event in the pack, from 0
 * @param size    of the tree that its proofs lead to
 * @param files   SHA-256 in hex, by name
 */
public record PackStatement(
        String origin, String form, String caseId, long version, long size, byte[] root, Map<String, String> files) {
    /** The form of a pack without time stamps. */
    public static final String PLAIN = "hoso-pack-1";

    /** The form of a pack with the time stamps of its checkpoint. */
    public static final String STAMPED = "hoso-pack-2";

    /** The text that is signed, files in the order of their names. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(form)
                .append('\n')
                .append("case ")
                .append(caseId)
                .append("\nversion ")
                .append(version)
                .append("\nsize ")
                .append(size)
                .append("\nroot ")
                .append(Base64.getEncoder().encodeToString(root))
                .append('\n');
        new TreeMap<>(files)
                .forEach((name, hash) ->
                        text.append(name).append(' ').append(hash).append('\n'));
        return text.toString();
    }
}
