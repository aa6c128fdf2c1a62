package org.hoso.ops.attacks;

import java.util.List;

/** The tree as it is kept, from which proofs are made. */
final class Trees {
    private Trees() {}

    static List<Attack> all() {
        return List.of(
                Attack.verified(
                        "a hash of the tree changed",
                        "update events.tree_node set hash = sha256('') where level = 1 and index = 0"),
                Attack.verified(
                        "a hash of the tree dropped", "delete from events.tree_node where level = 1 and index = 1"),
                Attack.verified("all hashes of the tree dropped", "delete from events.tree_node"),
                Attack.verified(
                        "two hashes of the tree exchanged",
                        "update events.tree_node n set hash = o.hash from events.tree_node o where o.index = 1 - n.index"),
                Attack.verified(
                        "a hash put where the tree has not grown to",
                        "insert into events.tree_node values (1, 2, sha256(''))"),
                Attack.verified(
                        "a hash of a level that is not there",
                        "insert into events.tree_node values (2, 0, sha256(''))"),
                Attack.verified("the tree said to have grown further", "update events.tree_growth set blocks = 3"),
                Attack.verified("the tree said to have grown less", "update events.tree_growth set blocks = 1"));
    }
}
