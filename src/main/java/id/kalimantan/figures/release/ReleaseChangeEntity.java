package id.kalimantan.figures.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a publication did to a table. */
@Entity
@Immutable
@IdClass(ReleaseChangeEntity.Key.class)
@Table(name = "release_change")
public class ReleaseChangeEntity extends PanacheEntityBase {
    @Id
    public Integer release;

    @Id
    @Enumerated(EnumType.STRING)
    public DatasetKind kind;

    public int added;
    public int revised;
    public int withdrawn;
    public int unchanged;

    record Key(Integer release, DatasetKind kind) {}
}
