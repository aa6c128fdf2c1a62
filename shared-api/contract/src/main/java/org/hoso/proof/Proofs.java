package org.hoso.proof;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Checks proofs as RFC 9162 section 2.1 says, from nothing but hashes; a proof of any other form is simply no proof. */
public final class Proofs {
    private Proofs() {}

    /** Whether the leaf stands at that index of the tree with that size and root. */
    public static boolean includes(byte[] leaf, long index, long size, byte[] root, List<byte[]> path) {
        if (index < 0 || index >= size) return false;
        long place = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0) return false;
            boolean right = (place & 1) == 1 || place == last;
            hash = right ? TreeHash.node(sibling, hash) : TreeHash.node(hash, sibling);
            while (right && (place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the tree of the second size and root begins with the tree of the first. */
    public static boolean extendsTree(long from, byte[] old, long to, byte[] root, List<byte[]> path) {
        if (from < 1 || from > to) return false;
        if (from == to) return path.isEmpty() && Arrays.equals(old, root);
        Iterator<byte[]> hashes = path.iterator();
        boolean whole = Long.bitCount(from) == 1;
        if (!whole && !hashes.hasNext()) return false;
        byte[] start = whole ? old : hashes.next();
        return climbs(from - 1, to - 1, start, hashes, old, root);
    }

    private static boolean climbs(long from, long to, byte[] start, Iterator<byte[]> hashes, byte[] old, byte[] root) {
        long skipped = Long.numberOfTrailingZeros(~from);
        long place = from >> skipped;
        long last = to >> skipped;
        byte[] older = start;
        byte[] newer = start;
        while (hashes.hasNext()) {
            byte[] hash = hashes.next();
            if (last == 0) return false;
            boolean right = (place & 1) == 1 || place == last;
            if (right) older = TreeHash.node(hash, older);
            newer = right ? TreeHash.node(hash, newer) : TreeHash.node(newer, hash);
            while (right && (place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(older, old) && Arrays.equals(newer, root);
    }
}
