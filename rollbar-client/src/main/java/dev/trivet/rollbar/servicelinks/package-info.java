/** Service links: links from items to other services. */
@NullMarked
package dev.trivet.rollbar.servicelinks;

import org.jspecify.annotations.NullMarked;
