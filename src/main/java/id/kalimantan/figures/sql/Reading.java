package id.kalimantan.figures.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean whose methods read the database: in the operation's {@link ReadTransaction}, or outside of one in a transaction
 * of their own. A refusal does not end the transaction, for other fields of the operation are still to be read.
 */
@Stereotype
@ApplicationScoped
@Transactional(dontRollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Reading {}
