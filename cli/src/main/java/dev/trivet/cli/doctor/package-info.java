/** Finds out by reads only whether the services can be used. */
@NullMarked
package dev.trivet.cli.doctor;

import org.jspecify.annotations.NullMarked;
