/** The page on which a fake shows what it keeps and what it was asked last. */
@NullMarked
package dev.trivet.testkit.internal.page;

import org.jspecify.annotations.NullMarked;
