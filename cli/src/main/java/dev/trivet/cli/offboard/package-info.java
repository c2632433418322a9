/** Removes a person from the services: find, plan, journal, remove, read again. */
@NullMarked
package dev.trivet.cli.offboard;

import org.jspecify.annotations.NullMarked;
