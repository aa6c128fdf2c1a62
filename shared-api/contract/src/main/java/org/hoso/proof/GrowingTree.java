package org.hoso.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** The root of a list of hashes that is read once, in order: it holds one hash for each binary digit of the size. */
public final class GrowingTree {
    /** Is told of what a leaf completes. */
    public interface Complete {
        /**
         * @param height over how many leaves, as a power of two
         * @param index  of this one among those of its height, from 0
         */
        void node(int height, long index, byte[] hash);
    }

    private final List<byte[]> complete = new ArrayList<>();
    private final MessageDigest digest = TreeHash.sha256();
    private long size;

    public long size() {
        return size;
    }

    /** Takes the next leaf. */
    public void add(byte[] leaf) {
        add(leaf, (height, index, hash) -> {});
    }

    /** The same. @param told from the lowest to the highest */
    public void add(byte[] leaf, Complete told) {
        byte[] hash = leaf;
        int height = 0;
        for (long merged = size; (merged & 1) == 1; merged >>= 1) {
            hash = TreeHash.node(digest, complete.removeLast(), hash);
            told.node(++height, merged >> 1, hash);
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
