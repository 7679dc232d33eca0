import { SiteLayout, type SiteLayoutProps } from '@/components/layout/site-layout';

export default function Layout(props: SiteLayoutProps) {
  return <SiteLayout {...props} />;
}
