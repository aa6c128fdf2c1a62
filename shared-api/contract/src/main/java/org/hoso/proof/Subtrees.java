package org.hoso.proof;

import java.util.List;

/** The hashes of complete subtrees, from wherever they are kept: all that a root or a proof is put together from. */
public interface Subtrees {
    /**
     * The hash over the leaves {@code [index * 2^level, (index + 1) * 2^level)}, counted from 0.
     *
     * @param level 0 for a leaf itself
     */
    byte[] complete(int level, long index);

    /** Over leaves at hand; each asked subtree is computed anew. */
    static Subtrees over(List<byte[]> leaves) {
        return new Subtrees() {
            @Override
            public byte[] complete(int level, long index) {
                return level == 0
                        ? leaves.get(Math.toIntExact(index))
                        : TreeHash.node(complete(level - 1, 2 * index), complete(level - 1, 2 * index + 1));
            }
        };
    }
}
