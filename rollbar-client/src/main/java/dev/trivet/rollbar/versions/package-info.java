/** Versions of an application, and what occurred in them. */
@NullMarked
package dev.trivet.rollbar.versions;

import org.jspecify.annotations.NullMarked;
