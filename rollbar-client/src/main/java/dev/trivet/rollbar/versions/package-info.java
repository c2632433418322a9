/** Versions of an application, and the items that occurred in them. */
@NullMarked
package dev.trivet.rollbar.versions;

import org.jspecify.annotations.NullMarked;
