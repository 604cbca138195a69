package id.kalimantan.figures.release;

import id.kalimantan.figures.graphql.Text;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Takes no token whose claims are of other types than SmallRye expects, where it would fail when they are used. */
@ApplicationScoped
@Alternative
@Priority(1)
class CallerFactory extends DefaultJWTCallerPrincipalFactory {
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo info) throws ParseException {
        try {
            JWTCallerPrincipal caller = super.parse(token, info);
            if (Text.isText(caller.getName())) {
                return caller;
            }
        } catch (ClassCastException odd) {
            throw new ParseException("A claim is of another type", odd);
        }
        throw new ParseException("The name is no text");
    }
}
