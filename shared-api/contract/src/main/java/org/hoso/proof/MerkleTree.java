package org.hoso.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of a growing list of hashes (RFC 6962 section 2.1), for any size that it ever had. Each takes about twice as
 * many complete subtrees as the size has binary digits.
 */
public final class MerkleTree {
    private final Subtrees subtrees;

    public MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** @param size number of leaves, from 0 */
    public byte[] root(long size) {
        if (size < 0) throw new IllegalArgumentException("a tree has no " + size + " leaves");
        return size == 0 ? TreeHash.empty() : hash(0, size);
    }

    /** The hash of a leaf, the first at 0. */
    public byte[] leaf(long index) {
        return subtrees.complete(0, index);
    }

    /**
     * That a leaf is in the tree: the siblings on the way from the leaf to the root.
     *
     * @param index of the leaf, from 0
     * @throws IllegalArgumentException where the tree of that size has no such leaf
     */
    public List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " among " + size);
        List<byte[]> path = new ArrayList<>();
        include(index, 0, size, path);
        return path;
    }

    /**
     * That a tree is the beginning of another: nothing between the two was changed, only added to.
     *
     * @throws IllegalArgumentException unless {@code 0 < from <= to}
     */
    public List<byte[]> consistency(long from, long to) {
        if (from < 1 || from > to) throw new IllegalArgumentException("no proof from " + from + " to " + to);
        List<byte[]> path = new ArrayList<>();
        extend(from, 0, to, true, path);
        return path;
    }

    private void include(long index, long start, long size, List<byte[]> path) {
        if (size == 1) return;
        long left = leftOf(size);
        if (index < left) {
            include(index, start, left, path);
            path.add(hash(start + left, size - left));
        } else {
            include(index - left, start + left, size - left, path);
            path.add(hash(start, left));
        }
    }

    /** SUBPROOF of the RFC: where the old tree is a whole subtree that the verifier knows, its hash is left out. */
    private void extend(long old, long start, long size, boolean known, List<byte[]> path) {
        if (old == size) {
            if (!known) path.add(hash(start, size));
            return;
        }
        long left = leftOf(size);
        if (old <= left) {
            extend(old, start, left, known, path);
            path.add(hash(start + left, size - left));
        } else {
            extend(old - left, start + left, size - left, false, path);
            path.add(hash(start, left));
        }
    }

    private byte[] hash(long start, long size) {
        if (Long.bitCount(size) == 1) {
            return subtrees.complete(Long.numberOfTrailingZeros(size), start / size);
        }
        long left = leftOf(size);
        return TreeHash.node(hash(start, left), hash(start + left, size - left));
    }

    /** The largest power of two below a size of at least two. */
    private static long leftOf(long size) {
        return Long.highestOneBit(size - 1);
    }
}
