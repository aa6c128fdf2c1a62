package org.hoso.proof;

import java.util.ArrayList;
import java.util.List;

/** The root of a list of hashes that is read once, in order: it holds one hash for each binary digit of the size. */
public final class GrowingTree {
    private final List<byte[]> complete = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    /** Takes the next leaf. */
    public void add(byte[] leaf) {
        byte[] hash = leaf;
        for (long merged = size; (merged & 1) == 1; merged >>= 1) {
            hash = TreeHash.node(complete.removeLast(), hash);
        }
        complete.add(hash);
        size++;
    }

    /** The root over all that was taken. */
    public byte[] root() {
        if (size == 0) return TreeHash.empty();
        byte[] root = complete.getLast();
        for (int i = complete.size() - 2; i >= 0; i--) root = TreeHash.node(complete.get(i), root);
        return root;
    }
}
