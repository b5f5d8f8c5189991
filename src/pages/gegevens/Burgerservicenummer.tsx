import { useTranslation } from 'react-i18next'
import { useBurgerservicenummer } from '~/api/persoonsgegevens'
import { Button, DataRow } from '~/ds'

/** The number, of which only four digits show until the person asks for it. Hiding it takes it out of memory too. */
export function Burgerservicenummer({ gemaskeerd }: { gemaskeerd: string }) {
  const { t } = useTranslation()
  const nummer = useBurgerservicenummer()
  const toon = () => (nummer.isSuccess ? nummer.reset() : nummer.mutate())
  return (
    <DataRow
      term={t('gegevens.label.burgerservicenummer')}
      action={
        <Button variant="secondary" aria-busy={nummer.isPending} onClick={toon}>
          {t(nummer.isSuccess ? 'gegevens.verbergNummer' : 'gegevens.toonNummer')}
        </Button>
      }
    >
      <output translate="no">{nummer.data?.burgerservicenummer ?? gemaskeerd}</output>
      {nummer.isError && <span className="dvt-line">{t('algemeen.fout.blok')}</span>}
    </DataRow>
  )
}
