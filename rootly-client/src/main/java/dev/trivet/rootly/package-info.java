/** The client of the Rootly API: its entry point, from which every area of the API is reached. */
@NullMarked
package dev.trivet.rootly;

import org.jspecify.annotations.NullMarked;
