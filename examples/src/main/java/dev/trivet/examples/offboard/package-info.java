/** Taking a person out: find, plan, journal, remove, prove. */
@NullMarked
package dev.trivet.examples.offboard;

import org.jspecify.annotations.NullMarked;
