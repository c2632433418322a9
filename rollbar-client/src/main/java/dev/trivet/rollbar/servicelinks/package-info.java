/** Service links: links to other services that Rollbar shows with items. */
@NullMarked
package dev.trivet.rollbar.servicelinks;

import org.jspecify.annotations.NullMarked;
