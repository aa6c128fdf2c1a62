package org.hoso.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The RFC's definitions word for word, over lists, with its own hashing: slow, and sharing nothing with what it checks. */
final class BruteTree {
    private BruteTree() {}

    static byte[] leaf(byte[] data) {
        return sha(new byte[] {0}, data);
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return sha();
        if (leaves.size() == 1) return leaves.getFirst();
        int k = split(leaves.size());
        return sha(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<byte[]> path(int m, List<byte[]> leaves) {
        if (leaves.size() == 1) return List.of();
        int k = split(leaves.size());
        return m < k
                ? and(path(m, leaves.subList(0, k)), root(leaves.subList(k, leaves.size())))
                : and(path(m - k, leaves.subList(k, leaves.size())), root(leaves.subList(0, k)));
    }

    static List<byte[]> subproof(int m, List<byte[]> leaves, boolean known) {
        if (m == leaves.size()) return known ? List.of() : List.of(root(leaves));
        int k = split(leaves.size());
        return m <= k
                ? and(subproof(m, leaves.subList(0, k), known), root(leaves.subList(k, leaves.size())))
                : and(subproof(m - k, leaves.subList(k, leaves.size()), false), root(leaves.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) k *= 2;
        return k;
    }

    private static List<byte[]> and(List<byte[]> path, byte[] hash) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(hash);
        return longer;
    }

    private static byte[] sha(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
