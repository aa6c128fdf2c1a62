package org.hoso.query.pack;

import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Relation;

/**
 * That something is left out, and by which rule.
 *
 * @param kind the row of the matrix of rights
 * @param rule its cell for this reader, or {@code OWN_BODY}, {@code ERASED}, {@code TAMPERED}
 */
record Withheld(String kind, String rule) {
    static Withheld by(DataKind kind, Relation relation) {
        return new Withheld(kind.name(), Matrix.at(kind, relation).name());
    }

    static Withheld because(DataKind kind, String rule) {
        return new Withheld(kind.name(), rule);
    }
}
