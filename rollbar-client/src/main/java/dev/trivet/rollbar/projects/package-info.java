/** Projects of the account. */
@NullMarked
package dev.trivet.rollbar.projects;

import org.jspecify.annotations.NullMarked;
