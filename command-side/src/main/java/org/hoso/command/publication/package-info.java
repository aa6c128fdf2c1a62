/** Publishing figures: proposed by one officer, published by another, restated where they read otherwise since. */
@NullMarked
package org.hoso.command.publication;

import org.jspecify.annotations.NullMarked;
