/**
 * The fakes of the testkit in tests of a Spring Boot application: {@link
 * dev.trivet.spring.test.AutoConfigureTrivetFakes} connects its clients to them.
 */
@NullMarked
package dev.trivet.spring.test;

import org.jspecify.annotations.NullMarked;
