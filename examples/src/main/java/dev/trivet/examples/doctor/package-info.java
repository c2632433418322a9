/** Whether the services can be used from here, found out by reads only. */
@NullMarked
package dev.trivet.examples.doctor;

import org.jspecify.annotations.NullMarked;
