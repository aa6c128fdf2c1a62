/** What the families of events beside a case's have in common: how one of their histories decides. */
@NullMarked
package org.hoso.command.family;

import org.jspecify.annotations.NullMarked;
