/** Where commands arrive: read, sealed, decided, stored, answered. */
@NullMarked
package org.hoso.command.desk;

import org.jspecify.annotations.NullMarked;
